import { MARKER } from './markers.js';
import { HOST } from './markup.js';

export type MarkerWatch = ReturnType<typeof watchMarkers>;

/**
 * Tells of the hosts whose markers became visible, or are no longer, and of another slide that is shown.
 * Reveal has roads that change fragments or slides without any event, so it is their classes that are
 * watched.
 */
export function watchMarkers(
  root: Element,
  { onTurned, onSlide }: { onTurned(hosts: ReadonlySet<Element>): void; onSlide(): void },
) {
  const tell = (records: readonly MutationRecord[]) => {
    if (records.some((record) => hasTurned(record, 'SECTION', 'present'))) onSlide();
    const turned = records.flatMap(
      (record) =>
        (hasTurned(record, 'SPAN', 'visible') && (record.target as Element).closest(HOST)) || [],
    );
    if (turned.length > 0) onTurned(new Set(turned));
  };
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

/** Whether an element has got a class, or lost it: reveal gives them other ones, too. */
function hasTurned({ target, oldValue }: MutationRecord, element: string, name: string): boolean {
  const { classList, nodeName } = target as Element;
  if (nodeName !== element || (element === 'SPAN' && !classList.contains(MARKER))) return false;
  return classList.contains(name) !== ` ${oldValue ?? ''} `.includes(` ${name} `);
}
