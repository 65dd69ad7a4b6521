"""Learns the weights that are shipped from the hand-written lessons, so that a start does not wait for them."""

import sys

from workspace.resources import folder
from workspace.responder import feeling, person_request, problem
from workspace.responder.embedding import MiniLmEmbedder
from workspace.responder.trained import read_lessons, shipped


def main() -> int:
    """Write the weights beside their lessons."""
    embedder = MiniLmEmbedder(folder("embedding"))
    lessons = read_lessons(shipped(feeling.LESSONS))
    feeling.learn(lessons, embedder).save(shipped(feeling.WEIGHTS))
    sys.stdout.write(f"{feeling.WEIGHTS}: {len(lessons)} lessons\n")
    lessons = read_lessons(shipped(problem.LESSONS))
    problem.learn(lessons, embedder).save(shipped(problem.WEIGHTS))
    sys.stdout.write(f"{problem.WEIGHTS}: {len(lessons)} lessons\n")
    lessons = person_request.read_person_lessons()
    person_request.learn(lessons, embedder).save(shipped(person_request.WEIGHTS))
    person_request.learn_sentences(lessons).save(shipped(person_request.SENTENCE_WEIGHTS))
    sys.stdout.write(f"{person_request.WEIGHTS}, {person_request.SENTENCE_WEIGHTS}: {len(lessons)} lessons\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
