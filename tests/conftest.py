"""What holds for all tests: properties have no time limit, for a busy machine is no fault of ours."""

from hypothesis import settings

settings.register_profile("anywhere", deadline=None)
settings.load_profile("anywhere")
