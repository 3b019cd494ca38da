import { describe, expect, it } from 'vitest';
import { elementsAt, readXml, xmlText } from './xml.ts';

describe('a feed', () => {
  it('is read to elements and texts: CDATA as it stands, characters by name, comments left out', () => {
    const feed = readXml(
      '\uFEFF<?xml version="1.0"?><!DOCTYPE r>\n<r a="1"><i><t>Bread &amp; <!-- no <t> -->R&#252;gen</t><e/></i><i><t><![CDATA[<b>1 > 0</b>]]></t></i></r>',
    );
    expect(elementsAt(feed, 'i').map((item) => xmlText(item, 't'))).toEqual([
      'Bread & Rügen',
      '<b>1 > 0</b>',
    ]);
    expect(xmlText(feed, 'i.none')).toBe('');
  });

  it('has no entities of its own: nothing grows, nothing is fetched', () => {
    const bomb =
      '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><r><t>&a;&b;</t></r>';
    expect(xmlText(readXml(bomb), 't')).toBe('&a;&b;');
  });

  it('may be cut off, or never close a tag', () => {
    expect(xmlText(readXml('<r><i><t>one</t></i><i><t>two'), 'i.t')).toBe('one');
    expect(elementsAt(readXml('<r><i><br><t>one</t></i><i/></r>'), 'i')).toHaveLength(2);
  });

  // A reader that looks at a character more than a few times does not come back from these.
  it.each(['<![CDATA[', '<!--', '<a "\'', '<!x ', '<a>', '</a>', '<', '&a'])(
    'takes megabytes of %s',
    (bit) => {
      expect(readXml(`<r>${bit.repeat(4_000_000 / bit.length)}`).name).toBe('r');
    },
  );
});
