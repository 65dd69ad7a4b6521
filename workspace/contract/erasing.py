"""Taking a customer out of the desk, for good."""

from typing import Annotated

from pydantic import Field

from workspace.contract.values import Identifier, Order, Wire


class EraseCustomer(Order):
    """Take a customer out, for good: what they said, what they taught, and who they were."""

    channel: Annotated[str, Field(min_length=1, max_length=40)] = "http"
    customer_id: Identifier


class CustomerErased(Wire):
    """How many conversations were emptied, and how many articles lost words."""

    conversations: int
    articles: int
