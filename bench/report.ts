import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { dirname } from 'node:path';
import { type Figure, judge } from './figures.ts';
import type { Settings } from './settings.ts';

/** The figures as a Markdown table with columns of even width, to be read in a terminal and pasted into a document. */
export function table(figures: readonly Figure[]): string {
  const head = ['figure', 'ours', 'beside it', 'result', 'asked for', ''];
  const rows = [head, ...figures.map(row)];
  const widths = head.map((_, column) => Math.max(3, ...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(head), rule, ...figures.map((figure) => line(row(figure)))].join('\n');
}

function row(figure: Figure): string[] {
  const { name, ours, beside = '', value, unit, bound } = figure;
  const amount = (number: number) => `${unit === '×' ? number : Math.round(number)} ${unit}`;
  const result = unit === '×' ? `${value.toFixed(2)} ×` : amount(value);
  const asked =
    bound === undefined ? '' : 'atLeast' in bound ? `≥ ${amount(bound.atLeast)}` : `≤ ${amount(bound.atMost)}`;
  return [name, ours, beside, result, asked, verdict(figure)];
}

function verdict(figure: Figure): string {
  const judged = judge(figure);
  switch (judged) {
    case 'met':
      return 'met';
    case 'failed':
      return 'MISSED';
    case 'missed':
      return figure.unit === '×' ? 'missed, by less than 15 %' : 'missed';
    case 'no bound':
      return '';
    default:
      return judged satisfies never;
  }
}

export function writeReport(path: string, settings: Settings, figures: readonly Figure[]): void {
  const machine = {
    node: process.version,
    system: `${process.platform} ${process.arch}`,
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
  };
  const judged = figures.map((figure) => ({ ...figure, verdict: judge(figure) }));
  mkdirSync(dirname(path), { recursive: true });
  const report = { at: new Date().toISOString(), machine, settings, figures: judged };
  writeFileSync(path, `${JSON.stringify(report, undefined, 2)}\n`);
}
