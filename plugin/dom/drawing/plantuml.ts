/**
 * PlantUML before 2023 does not group the shapes of an entity: it writes a comment before them, such as
 * `entity Input` or `link Input to Output`. This gives them the name as `data-entity`.
 */
export function nameEntities(root: Element): void {
  const comments = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) {
    const { currentNode } = comments;
    const name = /(?:entity|cluster|link) (.+?)\s*$/.exec(currentNode.nodeValue ?? '')?.[1];
    if (!name) continue;
    for (
      let next = currentNode.nextSibling;
      next && next.nodeType !== Node.COMMENT_NODE;
      next = next.nextSibling
    ) {
      if (next instanceof Element && !next.hasAttribute('data-entity'))
        next.setAttribute('data-entity', name);
    }
  }
}
