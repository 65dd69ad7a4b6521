"""A correction is proved before it goes live, approved where that is asked for, and taken back if it harms."""

from datetime import timedelta

import pytest

from tests.service.desk import KNOWN_QUESTION, Desk
from workspace.contract.commands import Claim, PublishCorrection, UndoCorrection
from workspace.contract.conversations import NoteEntry
from workspace.contract.knowledge import CorrectionContent, DecideCorrection, ProposeCorrection
from workspace.contract.values import new_id
from workspace.domain.article import Article
from workspace.domain.errors import AlreadyDone, BadInput, Conflict, NotAllowed, TooLate
from workspace.domain.identifiers import ArticleId
from workspace.service.correction_rules import CorrectionRules, write_rules
from workspace.service.handlers.import_knowledge import import_articles
from workspace.service.knowledge_views import Wanted, article_history, article_page
from workspace.service.people import SignedIn

ASKED = "Where do I change my address?"


def content(**more: object) -> CorrectionContent:
    """A new article that answers ``ASKED``."""
    whole: dict[str, object] = {
        "proposal": "new",
        "title": "Addresses",
        "body": "Open Settings and choose Address.",
        "examples": (ASKED,),
        "category": "billing",
    }
    return CorrectionContent.model_validate(whole | more)


def propose(desk: Desk, person: SignedIn, wanted: CorrectionContent, **more: object) -> ProposeCorrection:
    return ProposeCorrection.model_validate({"id": new_id(), "content": wanted, **more})


def hand_over(desk: Desk, *questions: str) -> list[str]:
    """Several customers ask, and the AI cannot answer."""
    made = []
    for number, question in enumerate(questions):
        made.append(desk.writes(question, customer=f"customer-{number}-{len(question)}"))
        desk.settles()
    return made


def test_the_proof_counts_the_past_escalations_that_would_be_answered(any_desk: Desk) -> None:
    hand_over(any_desk, ASKED, ASKED, "Something else entirely")
    proof = any_desk.service.corrections.prove(content(), any_desk.lena)
    assert (proof.replayed, proof.would_answer, proof.regression, len(proof.breaks)) == (3, 2, 0, 0)
    assert {one.question for one in proof.newly_answered} == {ASKED}
    assert all(one.action_before == "escalate" and one.action_after == "answer" for one in proof.newly_answered)
    assert proof.needs_lead == proof.needs_approval == ""
    assert [(one.sign, one.text) for one in proof.diff][0] == ("+", "Addresses")
    with any_desk.service.store.read() as unit:
        assert unit.articles.count() == 1, "a proof changes nothing"


def thanked(desk: Desk) -> str:
    """The AI's answer about refunds is known to be right: the customer said thanks."""
    conversation_id = desk.writes(KNOWN_QUESTION, customer="ada")
    desk.settles()
    desk.writes("Perfect, thank you!", customer="ada")
    desk.settles()
    return conversation_id


def test_what_breaks_a_known_answer_needs_a_leads_word(any_desk: Desk) -> None:
    thanked(any_desk)
    harmful = content(proposal="retire", article_id="refunds", based_on_version=1)
    proof = any_desk.service.corrections.prove(harmful, any_desk.lena)
    assert len(proof.breaks) == 1
    assert "breaks 1 answer" in proof.needs_lead
    corrections = any_desk.service.corrections
    waiting = corrections.propose(propose(any_desk, any_desk.lena, harmful), any_desk.lena)
    assert (waiting.state, waiting.waits_for) == ("in-review", proof.needs_lead)
    lead = any_desk.person("Mara", "lead")
    with pytest.raises(NotAllowed, match="breaks 1 answer"):
        corrections.decide(waiting.id, DecideCorrection(approve=True), lead)
    with pytest.raises(NotAllowed):
        corrections.decide(waiting.id, DecideCorrection(approve=True, anyway=True), any_desk.tom)
    live = corrections.decide(waiting.id, DecideCorrection(approve=True, anyway=True), lead)
    assert (live.state, live.author.name, live.decided_by and live.decided_by.name) == ("published", "Lena", "Mara")
    any_desk.service.host.follow()
    any_desk.writes(KNOWN_QUESTION, customer="tim")
    any_desk.settles()
    assert any_desk.channel.sent[-1].text.startswith("A person on our team")


def test_an_agents_anyway_is_not_a_leads_word(desk: Desk) -> None:
    thanked(desk)
    harmful = content(proposal="retire", article_id="refunds", based_on_version=1)
    order = propose(desk, desk.lena, harmful, anyway=True)
    assert desk.service.corrections.propose(order, desk.lena).state == "in-review"


def test_the_rules_say_who_publishes_at_once(any_desk: Desk) -> None:
    with any_desk.service.store.write() as unit:
        write_rules(unit, CorrectionRules(publish_at_once=("lead",), approve_in=("billing",)))
    corrections, lead = any_desk.service.corrections, any_desk.person("Mara", "lead")
    waiting = corrections.propose(propose(any_desk, any_desk.lena, content()), any_desk.lena)
    assert waiting.state == "in-review"
    assert corrections.list(("in-review",)).corrections[0].id == waiting.id
    with pytest.raises(BadInput, match="Say why"):
        corrections.decide(waiting.id, DecideCorrection(approve=False), lead)
    refused = corrections.decide(waiting.id, DecideCorrection(approve=False, why="It is two clicks further."), lead)
    assert (refused.state, refused.ended_why) == ("rejected", "It is two clicks further.")
    with pytest.raises(AlreadyDone):
        corrections.decide(waiting.id, DecideCorrection(approve=True), lead)
    assert corrections.propose(propose(any_desk, lead, content()), lead).state == "published"


def test_a_rule_set_after_the_proof_holds(desk: Desk) -> None:
    corrections = desk.service.corrections
    assert corrections.prove(content(), desk.lena).needs_approval == ""
    with desk.service.store.write() as unit:
        write_rules(unit, CorrectionRules(approve_in=("billing",)))
    assert corrections.propose(propose(desk, desk.lena, content()), desk.lena).state == "in-review"


def test_only_its_author_or_a_lead_takes_a_correction_back_by_whatever_door(desk: Desk) -> None:
    conversation_id, correction_id = corrected_from_a_conversation(desk)
    undo = UndoCorrection(id=new_id(), conversation_id=conversation_id, correction_id=correction_id)
    with pytest.raises(NotAllowed):
        desk.orders(undo, desk.tom)
    with pytest.raises(NotAllowed):
        desk.service.corrections.undo(correction_id, desk.tom)
    lead = desk.person("Mara", "lead")
    desk.service.commands.carry_out(undo, lead.actor, lead.role)
    assert desk.service.corrections.view(correction_id).state == "undone"


def test_an_approver_may_change_it_and_the_author_keeps_the_credit(desk: Desk) -> None:
    with desk.service.store.write() as unit:
        write_rules(unit, CorrectionRules(publish_at_once=("lead",)))
    corrections, lead = desk.service.corrections, desk.person("Mara", "lead")
    waiting = corrections.propose(propose(desk, desk.lena, content()), desk.lena)
    better = content(body="Open Settings, then Account, then Address.")
    done = corrections.decide(waiting.id, DecideCorrection(approve=True, content=better), lead)
    with desk.service.store.read() as unit:
        row = unit.corrections.find(done.id)
        assert row is not None
        article = unit.articles.head(row["article_id"])
    assert article is not None
    assert (article.body, article.credited_to) == ("Open Settings, then Account, then Address.", "Lena")


def test_the_same_order_twice_is_one_correction(any_desk: Desk) -> None:
    order = propose(any_desk, any_desk.lena, content())
    first = any_desk.service.corrections.propose(order, any_desk.lena)
    again = any_desk.service.corrections.propose(order, any_desk.lena)
    assert (first.id, first.version) == (again.id, again.version)
    with any_desk.service.store.read() as unit:
        assert unit.articles.count() == 2
    with pytest.raises(NotAllowed):
        any_desk.service.corrections.propose(order, any_desk.tom)


def test_a_draft_is_kept_and_published_later_under_its_own_id(desk: Desk) -> None:
    corrections, number = desk.service.corrections, new_id()
    kept = corrections.propose(ProposeCorrection(id=number, content=content(), draft=True), desk.lena)
    assert kept.state == "drafted"
    with desk.service.store.read() as unit:
        assert unit.articles.count() == 1
    live = corrections.propose(ProposeCorrection(id=number, content=content(body="Better words here.")), desk.lena)
    assert live.state == "published"


def test_two_corrections_of_one_article(any_desk: Desk) -> None:
    """The second edit was made on a version that is gone; an example question overwrites nothing and goes in."""
    corrections = any_desk.service.corrections
    edit = content(proposal="edit", article_id="refunds", based_on_version=1, body="It is booked in 5 days.")
    corrections.propose(propose(any_desk, any_desk.lena, edit), any_desk.lena)
    late = edit.model_copy(update={"body": "It is booked in 7 days."})
    with pytest.raises(Conflict, match="changed meanwhile"):
        corrections.propose(propose(any_desk, any_desk.tom, late), any_desk.tom)
    example = content(proposal="example", article_id="refunds", based_on_version=1, examples=("Money back when?",))
    assert corrections.propose(propose(any_desk, any_desk.tom, example), any_desk.tom).state == "published"
    with any_desk.service.store.read() as unit:
        head = unit.articles.head("refunds")
    assert head is not None
    assert (head.body, "Money back when?" in head.examples) == ("It is booked in 5 days.", True)


def test_a_restored_version_is_a_new_one(desk: Desk) -> None:
    corrections = desk.service.corrections
    edit = content(proposal="edit", article_id="refunds", based_on_version=1, body="It is booked in 5 days.")
    corrections.propose(propose(desk, desk.lena, edit), desk.lena)
    back = content(proposal="restore", article_id="refunds", based_on_version=2, restore_version=1)
    corrections.propose(propose(desk, desk.lena, back), desk.lena)
    with desk.service.store.read() as unit:
        versions = [(row["version"], row["body"]) for row in unit.articles.versions("refunds")]
    assert versions[0] == (3, "It is booked in 3 days.")
    assert len(versions) == 3


def test_an_internal_article_is_never_shown_again(desk: Desk) -> None:
    corrections = desk.service.corrections
    inside = content(proposal="internal", article_id="refunds", based_on_version=1)
    corrections.propose(propose(desk, desk.lena, inside), desk.lena)
    with desk.service.store.read() as unit:
        head = unit.articles.head("refunds")
    assert head is not None
    assert head.audience.value == "internal"


def test_what_was_built_on_cannot_be_undone(desk: Desk) -> None:
    corrections = desk.service.corrections
    edit = content(proposal="edit", article_id="refunds", based_on_version=1, body="It is booked in 5 days.")
    first = corrections.propose(propose(desk, desk.lena, edit), desk.lena)
    assert first.can_undo
    example = content(proposal="example", article_id="refunds", examples=("Money back when?",))
    corrections.propose(propose(desk, desk.tom, example), desk.tom)
    assert not corrections.view(first.id).can_undo
    with pytest.raises(TooLate):
        corrections.undo(first.id, desk.lena)
    with pytest.raises(NotAllowed):
        corrections.undo(first.id, desk.tom)


def corrected_from_a_conversation(desk: Desk) -> tuple[str, str]:
    """Lena's correction from a conversation is live; returns the conversation and the correction."""
    conversation_id = desk.claimed()
    order = PublishCorrection(
        id=new_id(),
        conversation_id=conversation_id,
        correction_id=new_id(),
        proposal="new",
        title="Addresses",
        body="Open Settings and choose Address.",
        examples=(ASKED,),
        category="billing",
    )
    done = desk.orders(order)
    assert done.correction_state == "published"
    return conversation_id, order.correction_id


def is_harmed(desk: Desk, number: int) -> None:
    """A customer gets the corrected answer and says it is wrong."""
    desk.writes(ASKED, customer=f"harmed-{number}")
    desk.settles()
    desk.writes("That did not help, this is the wrong answer.", customer=f"harmed-{number}")
    desk.settles()


def test_a_harmful_correction_is_taken_back_by_itself(any_desk: Desk) -> None:
    conversation_id, correction_id = corrected_from_a_conversation(any_desk)
    corrections = any_desk.service.corrections
    for number in range(12):
        is_harmed(any_desk, number)
        if corrections.view(correction_id).state != "published":
            break
    seen = corrections.view(correction_id)
    assert seen.state == "rolled-back"
    assert "turned out wrong" in seen.ended_why
    assert seen.watch is not None
    assert seen.watch.evidence >= seen.watch.limit
    assert seen.watch.harmed == seen.watch.uses <= 4
    sent = len(any_desk.channel.sent)
    any_desk.writes(ASKED, customer="late")
    any_desk.settles()
    assert any_desk.channel.sent[sent].text.startswith("A person on our team"), "the AI does not say it any more"
    notes = [one for one in any_desk.detail(conversation_id).history if isinstance(one, NoteEntry)]
    assert [one.name for one in notes[-1].mentions] == ["Lena"], "its author is told"
    with any_desk.service.store.read() as unit:
        labels = [one for one in unit.labels.live() if one.source.value == "correction"]
    assert labels == [], "what it taught is taken back as well"


def test_one_unhappy_customer_is_no_proof_of_harm(desk: Desk) -> None:
    _, correction_id = corrected_from_a_conversation(desk)
    is_harmed(desk, 0)
    for number in range(5):
        desk.writes(ASKED, customer=f"fine-{number}")
        desk.settles()
    seen = desk.service.corrections.view(correction_id)
    assert seen.state == "published"
    assert seen.watch is not None
    assert (seen.watch.harmed, seen.watch.uses) == (1, 6)


def test_a_harmful_text_goes_and_the_examples_added_since_stay(desk: Desk) -> None:
    corrections = desk.service.corrections
    edit = content(
        proposal="edit", article_id="refunds", based_on_version=1, body="It is booked in 30 days.", examples=(ASKED,)
    )
    first = corrections.propose(propose(desk, desk.lena, edit), desk.lena)
    example = content(proposal="example", article_id="refunds", examples=("Money back when?",))
    corrections.propose(propose(desk, desk.tom, example), desk.tom)
    desk.service.host.follow()
    for number in range(8):
        is_harmed(desk, number)
    assert [one.id for one in corrections.list(("rolled-back",)).corrections] == [first.id]
    with desk.service.store.read() as unit:
        head = unit.articles.head("refunds")
    assert head is not None
    assert (head.body, head.examples) == ("It is booked in 3 days.", (KNOWN_QUESTION, "Money back when?"))


def test_a_correction_made_by_command_waits_where_it_must(desk: Desk) -> None:
    with desk.service.store.write() as unit:
        write_rules(unit, CorrectionRules(publish_at_once=("lead",)))
    conversation_id = desk.claimed()
    order = PublishCorrection(
        id=new_id(),
        conversation_id=conversation_id,
        correction_id=new_id(),
        proposal="new",
        title="Addresses",
        body="Open Settings and choose Address.",
        examples=(ASKED,),
    )
    done = desk.orders(order)
    assert (done.correction_state, done.waits_for) == ("in-review", "a lead approves what this role proposes")
    assert desk.orders(order).correction_state == "in-review", "sent again it is the same"
    desk.orders(UndoCorrection(id=new_id(), conversation_id=conversation_id, correction_id=order.correction_id))
    assert desk.service.corrections.view(order.correction_id).state == "undone"


def test_the_knowledge_list_says_what_to_look_at(any_desk: Desk) -> None:
    with any_desk.service.store.write() as unit:
        old = Article(ArticleId("old"), "Old", "Text.", valid_until=any_desk.now - timedelta(days=1))
        import_articles(unit, [old], any_desk.now)
    any_desk.writes(KNOWN_QUESTION, customer="ada")
    any_desk.settles()
    any_desk.pass_time(29 * 86400)
    with any_desk.service.store.read() as unit:
        page = article_page(unit, any_desk.now, Wanted(), None, 0, 10)
        flags = {one.id: set(one.flags) for one in page.articles}
        history = article_history(unit, any_desk.service.corrections, "refunds", any_desk.now)
    assert flags == {"old": {"expired", "never-used"}, "refunds": set()}
    assert page.counts["expired"] == 1
    assert {one.id: one.uses for one in page.articles} == {"old": 0, "refunds": 1}
    assert (history.used, history.harmed, history.saved) == (1, 0, 1)
    assert history.uses[0].question == KNOWN_QUESTION


def test_gaps_are_found_drafted_and_dismissed(any_desk: Desk) -> None:
    wordings = ("How do I export all my invoices", "How can I export all my invoices", "export all my invoices please")
    made = hand_over(any_desk, *wordings, "Blue whales sing")
    any_desk.orders(Claim(id=new_id(), conversation_id=made[0]))
    any_desk.replies(made[0], "Open Invoices, choose Export and pick the months you need.")
    any_desk.settles()
    gaps = any_desk.service.gaps.list(with_dismissed=False)
    assert gaps.questions == 4
    assert [one.size for one in gaps.gaps] == [3]
    gap = gaps.gaps[0]
    assert gap.draft is not None
    assert "choose Export" in gap.draft.body
    assert gap.would_save == 3.0
    lead = any_desk.person("Mara", "lead")
    any_desk.service.gaps.dismiss(gap.id, "Comes with the next release.", lead.actor, dismissed=True)
    assert any_desk.service.gaps.list(with_dismissed=False).gaps == ()
    assert any_desk.service.gaps.list(with_dismissed=True).gaps[0].dismissed
