import { type Finding, SEVERITIES } from '../../rehearse/finding.js';
import { counted } from '../counted.js';
import type { Rehearsed } from './rehearsed.js';

/** Where a finding is, as a speaker says it. */
export function placeOf({ slide, stop, until }: Finding): string {
  if (!Number.isInteger(stop)) return `slide ${slide}, on the way from stop ${Math.floor(stop)}`;
  return `slide ${slide}, stop ${until > stop ? `${stop} to ${Math.floor(until)}` : stop}`;
}

/** How many findings there are of which kind, and what was not looked at. */
export function summaryOf({ findings, stops, sampled }: Rehearsed): string {
  const counts = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count > 0 ? `${count} ${severity}` : '';
  }).filter(Boolean);
  const found = counts.length > 0 ? counts.join(', ') : 'nothing to find fault with';
  return [`${counted(stops, 'stop')}: ${found}.`, sampled].filter(Boolean).join(' ');
}

/** The findings for a terminal, the worst of each slide with the others. */
export function asText(rehearsed: Rehearsed): string {
  const lines = rehearsed.findings.map(
    (finding) =>
      `${placeOf(finding)}  ${finding.severity} (${finding.check})\n  ${finding.what}\n  ${finding.fix}\n`,
  );
  return `${[...lines, summaryOf(rehearsed)].join('\n')}\n`;
}
