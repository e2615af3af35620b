import type { Command } from 'commander';
import { print } from 'graphql';
import { readContract } from '../server/contract.js';
import { subgraphOf } from '../server/subgraph.js';
import { passIfGone } from './terminal.js';

/** What programs are made from, without a server. */
export function addContract(program: Command): void {
  program
    .command('sdl')
    .description('print the contract of the API as SDL')
    .option('--subgraph', 'as a subgraph of Apollo Federation 2, to be composed with others')
    .action(({ subgraph }: { readonly subgraph?: boolean }) => {
      const contract = readContract();
      process.stdout.on('error', passIfGone);
      process.stdout.write(`${print(subgraph ? subgraphOf(contract) : contract)}\n`);
    });
}
