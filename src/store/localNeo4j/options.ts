import type { Config } from '../../config/config.js';

/** What the settings say of the bundled Neo4j. */
export function localOptionsOf({ home, javaHome, heapMegabytes, pageCacheMegabytes }: Config) {
  return {
    home,
    ...(javaHome === null ? {} : { javaHome }),
    ...(heapMegabytes === null ? {} : { heapMegabytes }),
    ...(pageCacheMegabytes === null ? {} : { pageCacheMegabytes }),
  };
}
