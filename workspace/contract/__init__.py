"""What crosses the wire between the desk, its customers and the service: pydantic models and nothing else."""

import os

# Before pydantic reads it: what another package on this machine installs as a pydantic plug-in has no say in what
# the wire means, and the look for such plug-ins in everything installed would hold up the first paint.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
