import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type MeasuredLabel, measureGroups } from './measure-offers.ts';

const one = (label: boolean, rules: number, learned = rules, family = 'a'): MeasuredLabel => ({
  label,
  family,
  language: 'en',
  rules,
  learned,
});

const measured = [
  one(true, 0.9),
  one(true, 0.3, 0.6),
  one(true, 0.2, 0.5),
  one(true, 0),
  one(false, 0.25),
  one(false, 0.5),
  one(false, 0),
  one(false, 0),
];

test('recall, false alarms and the area under the curve are those of the labels', () => {
  const [all] = measureGroups(measured, () => 'all', 0.4);
  assert.deepEqual([all?.group, all?.positives, all?.negatives], ['all', 4, 4]);
  assert.deepEqual([all?.rules.recall, all?.rules.falseAlarms], [0.25, 0.25]);
  assert.deepEqual([all?.learned.recall, all?.learned.falseAlarms], [0.75, 0.25]);
  // Of 16 pairs by the rules: 4 + 3 + 2 won by the first three and two ties of each of them with nothing; the fourth ties with two.
  assert.equal(all?.rules.auc, (4 + 3 + 2 + 1) / 16);
  assert.equal(all?.learned.auc, (4 + 4 + 3.5 + 1) / 16);
});

test('both are given the threshold that brings as many false alarms as the rules have', () => {
  const [all] = measureGroups(measured, () => 'all', 0.4);
  // One alarm is allowed (0.5), so everything above 0.25 may be flagged: by the rules 0.9 and 0.3, with the learned part 0.9, 0.6 and 0.5.
  assert.deepEqual([all?.rules.recallRetuned, all?.learned.recallRetuned], [0.5, 0.75]);
  const [none] = measureGroups([one(true, 0), one(true, 0.1), one(false, 0)], () => 'all', 0.4);
  assert.equal(none?.rules.recallRetuned, 0.5, 'a score of 0 is flagged at no threshold');
});

test('groups come by name, and where there is nothing to tell, nothing is told', () => {
  const groups = measureGroups([one(true, 1, 1, 'b'), one(false, 0, 0, 'a')], ({ family }) => family, 0.4);
  assert.deepEqual(
    groups.map(({ group, rules }) => [group, rules]),
    [
      ['a', { falseAlarms: 0 }],
      ['b', { recall: 1 }],
    ],
  );
});
