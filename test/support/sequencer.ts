import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, the longest first: begun last, one of them alone would keep a worker busy while the others have nothing to do. */
const LONGEST = [
  'localNeo4j/localNeo4j',
  'ingest/tables',
  'explorer/routes.actors',
  'backup/backup',
  'explorer/retry',
  'explorer/routes.places',
  'cli/commands',
  'server/serving',
  'explorer/journeys',
  'localNeo4j/disk',
  'demo/demo',
  'attacks/attacks',
  'contract/cypher',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification) => {
      const rank = LONGEST.findIndex((name) => moduleId.includes(`/test/${name}.store.test.ts`));
      return rank < 0 ? LONGEST.length : rank;
    };
    return (await super.sort(files)).sort((one, other) => rankOf(one) - rankOf(other));
  }
}
