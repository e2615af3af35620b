"""Asks every operation of operations.json with gql, and one with the client that ariadne-codegen made."""

import asyncio
import json
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


async def ask_typed() -> bool:
    variables = next(one["variables"] for one in operations if one["name"] == "EnterpriseOverview")
    typed = TypedClient(url=url, http_client=httpx.AsyncClient(timeout=60))
    overview = await typed.enterprise_overview(**variables)
    return overview.enterprise is not None


assert asyncio.run(ask_typed())
print(f"{len(operations)} operations asked by gql, and the typed client of ariadne-codegen works")
