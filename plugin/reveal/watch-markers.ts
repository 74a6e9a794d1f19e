import { MARKER } from './markers.js';

export type MarkerWatch = ReturnType<typeof watchMarkers>;

/**
 * Tells of markers that became visible, or are no longer. Reveal has roads that change fragments without
 * any event, so it is their classes that are watched.
 */
export function watchMarkers(root: Element, onTurned: (markers: readonly Element[]) => void) {
  const tell = (records: readonly MutationRecord[]) =>
    onTurned([...new Set(records.filter(isTurned).map(({ target }) => target as Element))]);
  const observer = new MutationObserver(tell);
  observer.observe(root, {
    subtree: true,
    attributes: true,
    attributeFilter: ['class'],
    attributeOldValue: true,
  });
  return {
    /** Tells now of what has turned. */
    flush: () => tell(observer.takeRecords()),
    /** Never tells of what has turned by now. */
    forget: () => void observer.takeRecords(),
    close: () => observer.disconnect(),
  };
}

/** Reveal gives a marker other classes, too. */
function isTurned({ target, oldValue }: MutationRecord): boolean {
  const { classList } = target as Element;
  const before = oldValue?.split(/\s+/) ?? [];
  return classList.contains(MARKER) && classList.contains('visible') !== before.includes('visible');
}
