"""Checks that the sample company is complete, consistent, and safe to show to every new user."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parents[2] / "resources" / "sample_company"

ARTICLE_KEYS = {"id", "title", "body", "category", "audience", "examples", "language"}
CUSTOMER_KEYS = {"id", "name", "company", "plan", "tier", "since", "language"}
LABEL_KEYS = {"id", "customer", "language", "category", "answers", "feeling", "human", "kind"}
FEELINGS = {"angry", "unhappy", "neutral", "content", "happy"}
TIERS = {"free", "standard", "priority"}
SMALLEST_PER_KIND = {
    "question": 200,
    "multi": 25,
    "follow_up": 30,
    "typo": 25,
    "angry": 25,
    "leaving": 15,
    "legal": 12,
    "security": 12,
    "request_person": 25,
    "uncovered": 45,
    "misuse": 18,
    "small_talk": 4,
    "thanks": 4,
    "vague": 8,
}


def read_lines(name: str) -> list[dict[str, Any]]:
    text = (FOLDER / name).read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


COMPANY: dict[str, Any] = json.loads((FOLDER / "company.json").read_text(encoding="utf-8"))
ARTICLES = read_lines("articles.jsonl")
CUSTOMERS = read_lines("customers.jsonl")
MESSAGES = read_lines("messages.jsonl")
LESSONS = read_lines("lessons.jsonl")

ARTICLE = {article["id"]: article for article in ARTICLES}
MESSAGE = {message["id"]: message for message in MESSAGES}
CATEGORIES = {category["name"] for category in COMPANY["categories"]}


def words_of(message: dict[str, Any]) -> str:
    """All that the customer and the agent wrote in a message or its turns."""
    if "text" in message:
        return str(message["text"])
    return "\n".join(turn["text"] for turn in message["turns"])


def is_internal(article_id: str) -> bool:
    return bool(ARTICLE[article_id]["audience"] == "internal")


@pytest.mark.parametrize(
    ("name", "rows"),
    [("articles", ARTICLES), ("customers", CUSTOMERS), ("messages", MESSAGES)],
)
def test_ids_are_unique(name: str, rows: list[dict[str, Any]]) -> None:
    twice = [key for key, times in Counter(row["id"] for row in rows).items() if times > 1]
    assert not twice, f"{name}: these ids occur more than once: {twice}"


def test_company_has_its_keys_and_ten_categories() -> None:
    expected = {
        "name",
        "product",
        "description",
        "plans",
        "support_hours",
        "greeting",
        "categories",
    }
    assert set(COMPANY) == expected, "company.json has missing or surplus keys"
    assert len(CATEGORIES) == len(COMPANY["categories"]) == 10, "exactly ten distinct categories"
    for category in COMPANY["categories"]:
        assert set(category) == {"name", "title", "owner", "risk", "note"}, category
        assert re.fullmatch(r"[a-z]+(_[a-z]+)*", category["name"]), f"not snake case: {category}"
        assert 0 < category["risk"] < 1, f"risk is a share between 0 and 1: {category}"


def test_articles_have_exact_keys_and_allowed_values() -> None:
    for article in ARTICLES:
        name = article["id"]
        assert set(article) - {"short_answer"} == ARTICLE_KEYS, f"{name}: wrong keys"
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name), f"{name}: not a slug"
        assert article["category"] in CATEGORIES, f"{name}: unknown category"
        assert article["audience"] in {"public", "internal"}, f"{name}: unknown audience"
        assert 2 <= len(article["examples"]) <= 4, f"{name}: two to four examples"
        count = len(article["body"].split())
        assert 80 <= count <= 350, f"{name}: body has {count} words, wanted 80 to 350"
        if article["language"] != "en":
            suffix = f"-{article['language']}"
            assert name.endswith(suffix), f"{name}: translations end with {suffix}"


def test_enough_articles_of_each_sort() -> None:
    assert len(ARTICLES) >= 70, f"only {len(ARTICLES)} articles"
    per_category = Counter(article["category"] for article in ARTICLES)
    for category in CATEGORIES:
        assert per_category[category] >= 5, f"{category}: only {per_category[category]} articles"
    internal = [name for name in ARTICLE if is_internal(name)]
    assert len(internal) >= 8, f"only {len(internal)} internal articles"
    translated = [article for article in ARTICLES if article["language"] in {"de", "fr", "es"}]
    assert len(translated) >= 5, f"only {len(translated)} translated articles"


def test_help_links_lead_somewhere_the_reader_may_go() -> None:
    for article in ARTICLES:
        for target in re.findall(r"\(/help/([^)]+)\)", article["body"]):
            assert target in ARTICLE, f"{article['id']}: dead link to {target}"
            if article["audience"] == "public":
                assert not is_internal(target), f"{article['id']}: links to internal {target}"


def test_customers_are_well_formed() -> None:
    assert len(CUSTOMERS) >= 85, f"only {len(CUSTOMERS)} customers"
    for customer in CUSTOMERS:
        name = customer["id"]
        assert set(customer) - {"locale"} == CUSTOMER_KEYS, f"{name}: wrong keys"
        assert customer["plan"] in COMPANY["plans"], f"{name}: unknown plan"
        assert customer["tier"] in TIERS, f"{name}: unknown tier"
        assert re.fullmatch(r"20\d\d-(0[1-9]|1[0-2])", customer["since"]), f"{name}: bad month"
    names = Counter(customer["name"] for customer in CUSTOMERS)
    assert max(names.values()) == 1, f"two customers share a name: {names.most_common(1)}"


def test_messages_have_exact_keys_and_allowed_values() -> None:
    customers = {customer["id"] for customer in CUSTOMERS}
    for message in MESSAGES:
        name = message["id"]
        content = set(message) - LABEL_KEYS
        assert content in ({"text"}, {"turns"}), f"{name}: either text or turns, got {content}"
        assert set(message) >= LABEL_KEYS, f"{name}: labels missing"
        assert message["customer"] in customers, f"{name}: unknown customer"
        assert message["category"] in CATEGORIES, f"{name}: unknown category"
        assert message["feeling"] in FEELINGS, f"{name}: unknown feeling"
        assert message["kind"] in SMALLEST_PER_KIND, f"{name}: unknown kind"
        assert isinstance(message["human"], bool), f"{name}: human is true or false"
        assert len(words_of(message).strip()) > 1, f"{name}: empty"


def test_turns_are_follow_ups_that_end_with_the_customer() -> None:
    for message in MESSAGES:
        name = message["id"]
        assert ("turns" in message) == (message["kind"] == "follow_up"), f"{name}: turns or kind"
        if "turns" not in message:
            continue
        turns = message["turns"]
        assert len(turns) >= 3, f"{name}: a follow-up needs something to follow"
        assert turns[-1]["from"] == "customer", f"{name}: the last turn is the customer's"
        for turn in turns:
            assert set(turn) == {"from", "text"}, f"{name}: wrong keys in a turn"
            assert turn["from"] in {"customer", "agent"}, f"{name}: unknown sender"


def test_enough_messages_of_each_sort() -> None:
    assert len(MESSAGES) >= 440, f"only {len(MESSAGES)} messages"
    kinds = Counter(message["kind"] for message in MESSAGES)
    for kind, smallest in SMALLEST_PER_KIND.items():
        assert kinds[kind] >= smallest, f"{kind}: {kinds[kind]} messages, wanted {smallest}"
    chatter = kinds["small_talk"] + kinds["thanks"]
    assert chatter >= 12, f"small talk and thanks: {chatter}, wanted 12"
    answerable = [m for m in MESSAGES if m["answers"] and not m["human"]]
    assert len(answerable) >= 250, f"only {len(answerable)} messages the AI can answer alone"
    languages = Counter(message["language"] for message in MESSAGES)
    for language, smallest in (("de", 35), ("fr", 25), ("es", 25)):
        assert languages[language] >= smallest, f"{language}: only {languages[language]} messages"


def test_answers_exist_and_are_fit_for_the_reader() -> None:
    for message in MESSAGES:
        name, answers = message["id"], message["answers"]
        unknown = [answer for answer in answers if answer not in ARTICLE]
        assert not unknown, f"{name}: no such articles: {unknown}"
        assert len(answers) == len(set(answers)), f"{name}: an answer is named twice"
        if not message["human"]:
            shown = [answer for answer in answers if is_internal(answer)]
            assert not shown, f"{name}: internal articles for a customer: {shown}"
        for answer in answers:
            language = ARTICLE[answer]["language"]
            assert language in {"en", message["language"]}, f"{name}: {answer} is in {language}"


def test_labels_agree_with_the_kind() -> None:
    for message in MESSAGES:
        name, kind = message["id"], message["kind"]
        if kind in {"question", "typo", "multi"}:
            assert message["answers"], f"{name}: a {kind} message needs an answer"
            assert not message["human"], f"{name}: a {kind} message needs no person"
        if kind in {"uncovered", "misuse", "small_talk", "thanks", "vague"}:
            assert not message["answers"], f"{name}: a {kind} message has no answer"
        if kind in {"legal", "security", "request_person", "uncovered"}:
            assert message["human"], f"{name}: a {kind} message needs a person"


def test_every_public_article_is_asked_for() -> None:
    asked = {answer for message in MESSAGES for answer in message["answers"]}
    silent = [name for name in ARTICLE if not is_internal(name) and name not in asked]
    assert not silent, f"no message asks for: {silent}"


def test_no_text_occurs_twice() -> None:
    def plain(text: str) -> str:
        return " ".join(re.findall(r"\w+", text.lower())) or text

    texts = [plain(words_of(message)) for message in MESSAGES]
    texts += [plain(text) for lesson in LESSONS for text in (*lesson["again"], lesson["sibling"])]
    texts += [plain(example) for article in ARTICLES for example in article["examples"]]
    twice = [text for text, times in Counter(texts).items() if times > 1]
    assert not twice, f"written more than once: {twice}"


def test_lessons_teach_uncovered_questions() -> None:
    assert len(LESSONS) >= 20, f"only {len(LESSONS)} lessons"
    taught = Counter(lesson["message"] for lesson in LESSONS)
    assert max(taught.values()) == 1, f"a message has two lessons: {taught.most_common(1)}"
    for lesson in LESSONS:
        assert set(lesson) == {"message", "expert_reply", "again", "sibling"}, lesson
        name = lesson["message"]
        assert name in MESSAGE, f"lesson for an unknown message {name}"
        assert MESSAGE[name]["kind"] == "uncovered", f"{name}: lessons are for uncovered messages"
        count = len(lesson["expert_reply"].split())
        assert 40 <= count <= 120, f"{name}: reply has {count} words, wanted 40 to 120"
        assert len(lesson["again"]) == 2, f"{name}: two more customers ask the same"
        assert lesson["sibling"], f"{name}: sibling missing"


@pytest.mark.parametrize(
    "path", sorted(path for path in FOLDER.iterdir() if path.suffix in {".json", ".jsonl"}), ids=lambda path: path.name
)
def test_nobody_real_can_be_written_to_or_called(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for domain in re.findall(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)", text):
        fictional = domain == "example.com" or domain.endswith((".example", ".example.com"))
        assert fictional, f"{path.name}: e-mail domain {domain} may be real"
    for number in re.findall(r"(?<![\w.-])(?:tel|Tel|phone|ring me on)\D{0,5}([\d ()-]{7,})", text):
        assert "555" in number, f"{path.name}: phone number {number} may be real"
