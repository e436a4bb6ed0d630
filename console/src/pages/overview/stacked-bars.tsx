import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import uPlot from 'uplot';
import { OUTCOMES } from '../../api/model.ts';
import styles from './outcome-series-chart.module.css';
import type { StackedSeries } from './stack-series.ts';

const HEIGHT_PX = 220;

/** Bars over time, heaped by outcome. The numbers are in the legend and the label: the drawing is for the shape. */
export function StackedBars({ stacked, label }: { readonly stacked: StackedSeries; readonly label: string }) {
  const { i18n } = useTranslation();
  const scheme = useComputedColorScheme('light');
  const chart = useRef<uPlot>(undefined);
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const hasWidth = width > 0;
  const data = useRef(stacked);
  data.current = stacked;

  useEffect(() => {
    if (frame.current === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const target = frame.current;
    if (target === null || !hasWidth) return;
    const plot = new uPlot(
      makeOptions(target, data.current.bucketSeconds, i18n.language),
      toData(data.current),
      target,
    );
    chart.current = plot;
    return () => {
      plot.destroy();
      chart.current = undefined;
    };
    // Colors are read from the style sheet when the chart is made: a new scheme needs a new chart.
  }, [frame, hasWidth, scheme, i18n.language, stacked.bucketSeconds]);
  useEffect(() => chart.current?.setData(toData(stacked)), [stacked]);
  useEffect(() => chart.current?.setSize({ width, height: HEIGHT_PX }), [width]);
  return <div ref={frame} className={styles.chart} role="img" aria-label={label} />;
}

function toData({ times, layers }: StackedSeries): uPlot.AlignedData {
  return [[...times], ...layers.map((layer) => [...layer])];
}

function makeOptions(target: HTMLElement, bucketSeconds: number, language: string): uPlot.Options {
  const style = getComputedStyle(target);
  const color = (name: string) => style.getPropertyValue(name).trim();
  const ink = color('--ts-ink-3');
  const line = color('--ts-line');
  const font = `11px ${style.fontFamily}`;
  const time = new Intl.DateTimeFormat(
    language === 'zh' ? 'zh-CN' : 'en',
    bucketSeconds >= 86_400
      ? { month: 'short', day: 'numeric' }
      : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  );
  const count = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', { notation: 'compact' });
  // Bars stand on the right of their time: a bucket is named by its beginning.
  const paths = uPlot.paths.bars?.({ size: [0.86, 48], align: 1 });
  return {
    width: Math.floor(target.clientWidth),
    height: HEIGHT_PX,
    padding: [8, 16, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: {
      // At least so many buckets wide that one alone is not a wall. Taken from the data: for a single point the library suggests a day.
      x: { range: ({ data: [times] }) => rangeOf(times, bucketSeconds) },
      y: { range: (_plot, _from, to) => [0, Math.max(4, to * 1.05)] },
    },
    axes: [
      {
        stroke: ink,
        font,
        size: 26,
        grid: { show: false },
        ticks: { show: false },
        space: 70,
        values: (_plot, splits) => splits.map((split) => time.format(new Date(split * 1000))),
      },
      {
        stroke: ink,
        font,
        size: 44,
        grid: { stroke: line, width: 1 },
        ticks: { show: false },
        incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5, 1e6, 1e7],
        values: (_plot, splits) => splits.map((split) => count.format(split)),
      },
    ],
    series: [
      {},
      ...OUTCOMES.map((outcome) => ({
        fill: color(`--ts-${outcome}-fill`),
        width: 0,
        points: { show: false },
        ...(paths === undefined ? {} : { paths }),
      })),
    ],
  };
}

const LEAST_BUCKETS = 16;

function rangeOf(times: ArrayLike<number>, bucketSeconds: number): [number, number] {
  const first = times[0] ?? 0;
  const end = (times[times.length - 1] ?? 0) + bucketSeconds;
  return [Math.min(first, end - bucketSeconds * LEAST_BUCKETS), end];
}
