"""What can go wrong between the desk and its service; each error carries the sentence a person reads."""

from workspace.contract.problems import Problem


class ClientError(Exception):
    """Base of everything the client raises.

    ClientError
    ├── Unreachable      nothing answered, or the answer was "not now": safe to try again
    │   └── Failed       the service is there but broke over this one request: others may go on
    ├── Refused          the service understood and said no
    │   └── NotSignedIn  the token is not accepted (any more)
    ├── NotUnderstood    the answer is not what the contract says
    └── NotAnAddress     the service's address cannot be one
    """


class Unreachable(ClientError):
    """The service did not answer, or asked to come back later."""

    def __init__(self, words: str = "The service does not answer.") -> None:
        super().__init__(words)


class Failed(Unreachable):
    """The service broke over this request; trying again is safe, and other requests may work."""


class Refused(ClientError):
    """The service said no, and why."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(problem.detail or problem.title)


class NotSignedIn(Refused):
    """The service does not know this token."""


class NotUnderstood(ClientError):
    """The service answered something this desk cannot read."""

    def __init__(self, what: str) -> None:
        super().__init__(f"The service answered something this desk cannot read ({what}). One of the two is older.")


class NotAnAddress(ClientError):
    """What was given as the service's address cannot be one."""

    def __init__(self, why: str) -> None:
        super().__init__(f"This is not an address: {why}")
