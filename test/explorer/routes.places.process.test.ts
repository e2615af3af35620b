import { openEachAddress } from './routes.js';

// Home, search, chains, candidates and regions, in the states that each can be opened in by its address: two files, so that two browsers share the work.
openEachAddress([
  '/',
  '/search',
  '/search?q=速騰聚創',
  '/search?q=%20zzzz',
  '/chains/chain:humanoid-robot',
  '/chains/chain:humanoid-robot?region=region:440300&segment=segment:humanoid-robot-lidar',
  '/chains/chain:humanoid-robot?region=region:440300&shape=table',
  '/chains/chain:humanoid-robot?part=firms',
  '/chains/chain:humanoid-robot?part=bottlenecks',
  '/chains/chain:humanoid-robot?part=capital&region=region:440300',
  '/chains/chain:none',
  '/chains/chain:humanoid-robot/gaps',
  '/chains/chain:humanoid-robot/gaps?region=region:440300&maxHhi=0.5',
  '/chains/chain:humanoid-robot/gaps?region=region:220000&shape=table',
  '/targets',
  '/targets?chain=chain:humanoid-robot&region=region:440300',
  '/regions/compare',
  '/regions/compare?r=region:110000,region:440300&chain=chain:humanoid-robot',
  '/regions/compare?r=region:110000,region:440300&show=contradicted&view=table',
  '/regions/region:440300',
  '/regions/region:440300?tab=data',
  '/regions/region:440300?tab=firms',
  '/regions/region:440300?tab=policies',
]);
