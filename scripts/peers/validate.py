"""Whether other tools take the exports for what their standards want: FollowTheMoney's own model, and libcovebods for BODS.

    /tmp/peers/bin/python scripts/peers/validate.py FOLDER   # of *.ftm.ndjson and *.bods.json, as test/bulk writes them into LIANTU_PEER_EXPORTS
"""

import json
import sys
from pathlib import Path

import libcovebods.additionalfields
import libcovebods.config
import libcovebods.data_reader
import libcovebods.jsonschemavalidate
import libcovebods.run_tasks
import libcovebods.schema
from followthemoney import model
from followthemoney.exc import InvalidData
from libcovebods.tasks.checks import legacy_checks, record_based_checks

# The register of registers is a download from its site; these are the schemes of it that we write.
SCHEMES = ["XI-LEI"]


def ftm_problems(path):
    """Entities that the model refuses or reads otherwise, and references to what does not stand before them or is no such thing."""
    schemata = {}
    for line in path.read_text(encoding="utf8").splitlines():
        entity = json.loads(line)
        try:
            model.get(entity["schema"]).validate(entity)
        except InvalidData as error:
            yield f"{entity['id']}: {error.errors}"
        proxy = model.get_proxy(entity, cleaned=False)
        given = {name: sorted(values) for name, values in entity["properties"].items()}
        read = {name: sorted(values) for name, values in proxy.to_dict()["properties"].items()}
        if given != read:
            yield f"{entity['id']}: read as {read}"
        if entity["id"] in schemata:
            yield f"{entity['id']} stands twice"
        schemata[entity["id"]] = proxy.schema
        for prop, value in proxy.itervalues():
            if prop.type.name == "entity" and not (value in schemata and schemata[value].is_a(prop.range)):
                yield f"{entity['id']}: {prop.name} leads to {value}, which is no {prop.range.name} before it"
    if not schemata:
        yield "holds nothing"


def bods_problems(path):
    """What the JSON Schema, the rules beyond it, and the list of known fields find."""
    reader = libcovebods.data_reader.DataReader(str(path))
    config = libcovebods.config.LibCoveBODSConfig()
    schema = libcovebods.schema.SchemaBODS(reader, config)
    if schema.schema_version != "0.4":
        yield f"taken for version {schema.schema_version}"
    for error in libcovebods.jsonschemavalidate.JSONSchemaValidator(schema).validate(reader):
        yield json.dumps(error.json())
    done = libcovebods.run_tasks.process_additional_checks(reader, config, schema, libcovebods.run_tasks.TASK_CLASSES)
    yield from map(json.dumps, done["additional_checks"])
    yield from map(str, libcovebods.additionalfields.AdditionalFields(schema).process(reader))


def main(folder):
    for module in (legacy_checks, record_based_checks):
        module.get_orgids_prefixes = lambda: SCHEMES
    problems = 0
    files = {"*.ftm.ndjson": ftm_problems, "*.bods.json": bods_problems}
    for pattern, problems_of in files.items():
        paths = sorted(folder.glob(pattern))
        if not paths:
            sys.exit(f"There is no {pattern} in {folder}; run the tests of test/bulk with LIANTU_PEER_EXPORTS={folder} first.")
        for path in paths:
            found = list(problems_of(path))
            problems += len(found)
            print(f"{path.name}: {len(found)} problems")
            for problem in found[:20]:
                print(f"  {problem}")
    sys.exit(1 if problems else 0)


main(Path(sys.argv[1]))
