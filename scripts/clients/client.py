"""Asks every operation of operations.json with gql, and with the client that ariadne-codegen made those that it has."""

import asyncio
import json
import re
import sys
from pathlib import Path

import httpx
from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

sys.path.insert(0, ".")
from typed import Client as TypedClient  # noqa: E402  (made by ariadne-codegen a moment ago)

url = sys.argv[1] + "/graphql"
operations = json.loads(Path("operations.json").read_text(encoding="utf-8"))

client = Client(
    transport=RequestsHTTPTransport(url=url, timeout=60), schema=Path("schema.graphql").read_text(encoding="utf-8")
)
for operation in operations:
    query = gql(operation["text"])
    query.variable_values = operation["variables"]
    client.execute(query)


async def ask_typed() -> int:
    """Asks whatever the typed client has a method for."""
    typed = TypedClient(url=url, http_client=httpx.AsyncClient(timeout=60))
    asked = 0
    for one in operations:
        ask = getattr(typed, re.sub(r"(?<!^)(?=[A-Z])", "_", one["name"]).lower(), None)
        if ask is None:
            continue
        await ask(**{re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower(): value for name, value in one["variables"].items()})
        asked += 1
    return asked


typed_count = asyncio.run(ask_typed())
assert typed_count > 0
print(f"{len(operations)} operations asked by gql, {typed_count} by the typed client of ariadne-codegen")
