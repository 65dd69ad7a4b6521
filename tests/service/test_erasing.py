"""A customer who is erased is gone: from tables, knowledge, replay sets, vectors, the index, and the files' bytes."""

import threading
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.service.desk import Desk
from workspace.contract.agreement import OpenSession, SessionOrder
from workspace.contract.commands import AddNote, PublishCorrection, Rate
from workspace.contract.knowledge import CorrectionContent, ProposeCorrection
from workspace.contract.reviews import (
    DecideDispute,
    EntryComment,
    OpenDispute,
    ReviewIn,
    ScoreIn,
    SkipTask,
    SubmitReview,
)
from workspace.contract.values import new_id
from workspace.domain.errors import NotFound
from workspace.service.calibrating import CalibrationDesk
from workspace.service.disputing import DisputeDesk
from workspace.service.erasing import ErasedCustomer, erase_customer
from workspace.service.reviewing import ReviewDesk
from workspace.store.metadata import metadata

PLANTED = "zanzibarquokka"
SAID = f"Where do I find my {PLANTED} address?"


def everywhere(desk: Desk) -> str:
    """A conversation whose words went into a note, a rating, a correction and a draft; returns it."""
    conversation_id = desk.writes(SAID, customer="planted-1234")
    desk.settles()
    with desk.service.store.write() as unit:
        details = {"name": f"Quentin {PLANTED}", "email": f"{PLANTED}@example.com"}
        unit.conversations.keep_customer("http", "planted-1234", details)
    order = PublishCorrection(
        id=new_id(),
        conversation_id=conversation_id,
        correction_id=new_id(),
        proposal="new",
        title=f"Addresses of Quentin {PLANTED}",
        body=f"Open Settings and choose Address. Write to {PLANTED}@example.com.",
        examples=(SAID, "Where are addresses?"),
    )
    desk.orders(order)
    note = AddNote(id=new_id(), conversation_id=conversation_id, note_id=new_id(), text=f"It is about {PLANTED}")
    desk.orders(note)
    desk.orders(Rate(id=new_id(), conversation_id=conversation_id, rating="necessary", why=PLANTED))
    draft = CorrectionContent(proposal="new", title="Draft", body=f"{PLANTED} says so.", examples=(SAID,))
    kept = ProposeCorrection(id=new_id(), content=draft, conversation_id=conversation_id, draft=True)
    desk.service.corrections.propose(kept, desk.lena)
    desk.service.host.vectors([SAID])
    reviewed(desk, conversation_id)
    return conversation_id


def reviewed(desk: Desk, conversation_id: str) -> None:
    """A review with words everywhere it can have them, an objection, and a calibration with a consensus."""
    service, rhea, sol = desk.service, desk.person("Rhea", "reviewer"), desk.person("Sol", "lead")
    desk.pass_time(1)
    reviews = ReviewDesk(service.store, service.clock, service.policy)
    said = ReviewIn(
        verdict="wrong",
        scores=(ScoreIn(category_id="tone", points=1, comment=PLANTED, causes=(PLANTED,)),),
        comments=(EntryComment(entry_id="x", text=f"{PLANTED} wrote this"),),
        note=f"About {PLANTED}",
    )
    task = reviews.of(conversation_id, rhea)
    reviews.submit(SubmitReview(id=new_id(), task_id=task.id, review=said), rhea)
    review_id = reviews.page(rhea, conversation_id, "", None)[0].reviews[0].id
    disputes = DisputeDesk(service.store, service.clock)
    disputes.open(OpenDispute(id="d" * 8, review_id=review_id, why=f"{PLANTED} is right"), desk.person("Mo", "lead"))
    disputes.decide("d" * 8, DecideDispute(decision="accept", review=said, why=f"{PLANTED} it is"), sol)
    people = (rhea.actor.id, sol.actor.id)
    session = OpenSession(
        id="s" * 8, title="Together", conversation_ids=(conversation_id,), person_ids=people, scorecard_id="ai"
    )
    calibrations = CalibrationDesk(service.store, service.clock)
    calibrations.open(session, sol)
    calibrations.order("s" * 8, SessionOrder(order="reveal"), sol)
    agreed = SessionOrder(order="consensus", conversation_id=conversation_id, consensus=said)
    calibrations.order("s" * 8, agreed, sol)
    skipped = reviews.of(conversation_id, sol)
    reviews.skip(skipped.id, SkipTask(why=f"I know {PLANTED}"), sol)


def standing(desk: Desk) -> list[str]:
    """Where the planted word stands in the tables."""
    found = []
    with desk.service.store.read() as unit:
        for table in metadata.sorted_tables:
            for row in unit.connection.execute(sa.select(table)).mappings():
                found += [f"{table.name}.{name}" for name, value in row.items() if PLANTED in str(value).lower()]
    return sorted(set(found))


def test_nothing_of_an_erased_customer_is_left(any_desk: Desk) -> None:
    conversation_id = everywhere(any_desk)
    assert {"review.body", "consensus.body", "dispute.why", "dispute.decided_why", "review_task.skipped_why"} <= set(
        standing(any_desk)
    )
    assert {"message.text", "asked.body", "correction.content", "article.examples", "note.text"} <= set(
        standing(any_desk)
    )
    service, lead = any_desk.service, any_desk.person("Mara", "lead")
    done = erase_customer(service.store, service.host, lambda: any_desk.now, "http", "planted-1234", lead.actor)
    assert done == ErasedCustomer(1, 1)
    assert standing(any_desk) == []
    detail = any_desk.detail(conversation_id)
    assert detail.row.customer_name == "[erased]"
    with service.store.read() as unit:
        (article,) = [one for one in unit.articles.heads() if one.id != "refunds"]
    assert article.examples == (), "all that they taught is gone"
    assert article.body.startswith("Open Settings and choose Address.")
    service.host.follow()
    assert any_desk.responder.known[article.id].examples == ()
    with pytest.raises(NotFound):
        erase_customer(service.store, service.host, lambda: any_desk.now, "http", "planted-1234", lead.actor)
    any_desk.writes("Hello, it is me again", customer="planted-1234")
    any_desk.settles()
    assert any_desk.detail(conversation_id).row.customer_name == "[erased]", "who comes again is somebody new"


def test_the_bytes_are_gone_from_the_files(desk: Desk, tmp_path: Path) -> None:
    everywhere(desk)
    files = [one for one in tmp_path.rglob("*") if one.is_file()]
    assert any(PLANTED.encode() in one.read_bytes().lower() for one in files), "it was there"
    erase_customer(desk.service.store, desk.service.host, lambda: desk.now, "http", "planted-1234", desk.lena.actor)
    left = [one.name for one in tmp_path.rglob("*") if one.is_file() and PLANTED.encode() in one.read_bytes().lower()]
    assert left == []


def test_others_are_still_found_after_an_erasure(desk: Desk) -> None:
    everywhere(desk)
    other = desk.writes("My giraffe needs a refund soon", customer="ada")
    desk.settles()
    erase_customer(desk.service.store, desk.service.host, lambda: desk.now, "http", "planted-1234", desk.lena.actor)
    with desk.service.store.read() as unit:
        query = sa.text(
            "SELECT m.conversation_id FROM search_message s JOIN message m ON m.rowid = s.rowid "
            "WHERE search_message MATCH 'giraffe'"
        )
        assert [row[0] for row in unit.connection.execute(query)] == [other]


def test_an_unknown_customer_is_said(desk: Desk) -> None:
    with pytest.raises(NotFound):
        erase_customer(desk.service.store, desk.service.host, lambda: desk.now, "http", "nobody", desk.lena.actor)


def test_work_goes_on_beside_an_erasure(desk: Desk) -> None:
    everywhere(desk)
    failures: list[BaseException] = []

    def writes() -> None:
        try:
            for number in range(20):
                desk.writes("Hello there", customer=f"busy-{number}")
        except sa.exc.SQLAlchemyError as failure:
            failures.append(failure)

    beside = threading.Thread(target=writes)
    beside.start()
    erase_customer(desk.service.store, desk.service.host, lambda: desk.now, "http", "planted-1234", desk.lena.actor)
    beside.join()
    assert failures == []
    assert standing(desk) == []
