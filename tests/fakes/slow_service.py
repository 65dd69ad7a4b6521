"""A real service process with a scripted responder that takes its time, to be killed in the middle of a turn."""

import argparse
import sys
from pathlib import Path

from tests.fakes.scripted_responder import ScriptedResponder
from workspace.commands.serve import listen, serve
from workspace.service.settings import Settings

parser = argparse.ArgumentParser()
parser.add_argument("--data", type=Path, required=True)
parser.add_argument("--slow-s", type=float, default=3.0)
arguments = parser.parse_args()
sys.exit(
    serve(
        Settings(data_folder=arguments.data),
        listen("127.0.0.1", 0, embedded=True),
        make_responder=lambda store, secrets, says: ScriptedResponder(slow_s=arguments.slow_s),
        embedded=True,
    )
)
