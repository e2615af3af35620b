import { describe, expect, it } from 'vitest';
import { readState, writeState } from '../../../web/src/link/codec';
import { modeOf, networkCodec, withExpansion } from '../../../web/src/network/state';
import { stepped } from '../../../web/src/network/useSteps';

const read = (search: string) => readState(networkCodec, new URLSearchParams(search));

describe('the address of a network', () => {
  it('tells what nobody chose yet from what was all taken away', () => {
    expect(read('focus=a').expand).toBeNull();
    expect(read('focus=a&expand=').expand).toEqual([]);
  });

  it('holds each expansion, with a count only where it is not the usual one', () => {
    const search = 'focus=a&expand=enterprise:byd*suppliers,enterprise:byd*customers*100';
    const { expand } = read(search);
    expect(expand).toEqual([
      { id: 'enterprise:byd', relation: 'suppliers', count: 50 },
      { id: 'enterprise:byd', relation: 'customers', count: 100 },
    ]);
    expect(decodeURIComponent(String(writeState(networkCodec, read(search))))).toBe(search);
  });

  it('leaves out what is not an expansion', () => {
    expect(read('expand=x,*suppliers,a*b*0,a*b*-1').expand).toEqual([]);
  });

  it('asks for ways as soon as there is a second end', () => {
    expect(modeOf(read('focus=a&to=b'))).toBe('paths');
    expect(modeOf(read('focus=a&mode=trace'))).toBe('trace');
    expect(modeOf(read('focus=a'))).toBe('ego');
  });

  it('sets, changes and takes away an expansion', () => {
    const one = { id: 'a', relation: 'suppliers', count: 50 };
    expect(withExpansion([], one)).toEqual([one]);
    expect(withExpansion([one], { ...one, count: 100 })).toEqual([{ ...one, count: 100 }]);
    expect(withExpansion([one], { ...one, count: 0 })).toEqual([]);
  });
});

describe('the steps that can be undone', () => {
  it('grow by going on, and shrink by going back', () => {
    expect(stepped(['a'], 'b', 'PUSH')).toEqual(['a', 'b']);
    expect(stepped(['a', 'b'], 'a', 'POP')).toEqual(['a']);
  });
  it('stay as many when an address is only refined', () => {
    expect(stepped(['a', 'b'], 'c', 'REPLACE')).toEqual(['a', 'c']);
    expect(stepped(['a'], 'a', 'POP')).toEqual(['a']);
  });
  it('begin again where one came from elsewhere', () => {
    expect(stepped(['a', 'b'], 'z', 'POP')).toEqual(['z']);
  });
});
