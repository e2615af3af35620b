"""From a name to what is known of a firm, with its sources: the standard library alone.

python3 quickstart.py [http://127.0.0.1:4000] [name]
"""

import json
import sys
import time
import urllib.error
import urllib.request

URL = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:4000"
NAME = sys.argv[2] if len(sys.argv) > 2 else "云从科技"

FIRM = """query ($name: String!) {
  enterprise(by: { name: $name }) {
    id name recognitions { tier grantedOn citations { quote source { title } } }
  }
}"""
FIRMS = """query ($chain: ID!, $after: String) {
  enterprises(filter: { chain: $chain }, first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id name }
  }
}"""


class LiantuError(Exception):
    """The first error of an answer; `code` says what to do about it."""

    def __init__(self, error):
        super().__init__(error["message"])
        extensions = error.get("extensions", {})
        self.code = extensions.get("code")
        self.retryable = extensions.get("retryable", False)
        self.candidates = extensions.get("candidates", [])


def ask(query, variables, tries=4):
    """The data of an answer; what may succeed later is asked again after the time that the server says."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    headers = {"content-type": "application/json", "accept": "application/graphql-response+json"}
    request = urllib.request.Request(f"{URL}/graphql", data=body, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=60) as response:
            answer, wait = json.load(response), response.headers.get("retry-after")
    except urllib.error.HTTPError as failure:
        answer, wait = json.load(failure), failure.headers.get("retry-after")
    errors = answer.get("errors")
    if not errors:
        return answer["data"]
    error = LiantuError(errors[0])
    if not error.retryable or tries == 1:
        raise error
    time.sleep(float(wait or 1))
    return ask(query, variables, tries - 1)


def firms(chain):
    """All firms of a chain, page by page."""
    after = None
    while True:
        page = ask(FIRMS, {"chain": chain, "after": after})["enterprises"]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


try:
    firm = ask(FIRM, {"name": NAME})["enterprise"]
except LiantuError as error:
    # Several have the name: choose one, and ask by its id.
    sys.exit(f"{error.code}: {error} {error.candidates}")
if firm is None:
    sys.exit(f"Nobody is known by the name {NAME}.")
print(firm["name"], firm["id"])
for title in firm["recognitions"]:
    print(f"  {title['tier']} {title['grantedOn'] or 'undated'}")
    for citation in title["citations"]:
        print(f"    “{citation['quote']}” ({citation['source']['title']})")
print(sum(1 for _ in firms("chain:humanoid-robot")), "firms stand in the chain of humanoid robots.")
