#!/usr/bin/env bash
# From a name to what is known of a firm, with its sources: curl alone.
# bash quickstart.sh [http://127.0.0.1:4000] [name]
set -euo pipefail
url=${1:-http://127.0.0.1:4000}
name=${2:-云从科技}

ask() {
  curl --silent --show-error --fail-with-body --retry 5 --retry-connrefused "$url/graphql" \
    --header 'content-type: application/json' --header 'accept: application/graphql-response+json' --data "$1"
  echo
}

# Variables are JSON of their own, so that no name can break the document.
ask '{
  "query": "query ($name: String!) { enterprise(by: { name: $name }) { id name recognitions { tier grantedOn citations { quote source { title } } } } }",
  "variables": { "name": "'"$name"'" }
}'
# A list goes on after its `endCursor`.
ask '{
  "query": "query ($after: String) { enterprises(filter: { chain: \"chain:humanoid-robot\" }, first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id name } } }"
}'
