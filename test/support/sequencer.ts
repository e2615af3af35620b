import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, the longest first: begun last, one of them alone would keep a worker busy while the others have nothing to do. */
const LONGEST = [
  'load/killed',
  'changes/follow',
  'explorer/routes.actors',
  'ingest/tables',
  'backup/backup',
  'cli/commands',
  'explorer/contribute',
  'explorer/retry',
  'writing/imports',
  'writing/writing',
  'load/anyOrder',
  'contract/cypher',
  'enterprise/lists',
  'explorer/routes.own',
  'explorer/own',
  'load/derive',
  'explorer/routes.places',
  'server/serving',
  'localNeo4j/localNeo4j',
  'attacks/attacks',
  'explorer/firstClick',
  'server/documents',
  'explorer/review',
  'near/near',
  'product/pages',
  'demo/demo',
  'explorer/journeys',
  'localNeo4j/disk',
  'investor/deals',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification) => {
      const rank = LONGEST.findIndex((name) => moduleId.includes(`/test/${name}.`));
      return rank < 0 ? LONGEST.length : rank;
    };
    return (await super.sort(files)).sort((one, other) => rankOf(one) - rankOf(other));
  }
}
