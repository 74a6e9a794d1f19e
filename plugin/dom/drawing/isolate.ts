/**
 * Keeps a drawing from a file to itself: its ids and styles would otherwise be those of the whole page,
 * where other drawings, made by the same tool, have the same ones.
 */

/** Attributes that list ids, without `#`. */
const LISTS = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for'];
const REFERENCE = /url\(\s*(["']?)#([^"')]+)\1\s*\)/g;
/** Whatever CSS may load; only what the drawing itself holds is let through. */
const LOADING = /(?:url|src|image|image-set|cross-fade|element)\(\s*["']?(?!#|data:|["'])/i;

/** Whether a CSS value asks for anything outside of the page. */
export const asksOutside = (value: string) => LOADING.test(value) || /@import/i.test(value);

/**
 * Gives every id of a drawing a prefix, and all that refers to it.
 *
 * @param styles - the name of the elements that hold stylesheets.
 */
export function prefixIds(root: Element, prefix: string, styles: string): void {
  const elements = [root, ...root.querySelectorAll('*')];
  const ids = new Set(elements.flatMap(({ id }) => (id ? [id] : [])));
  const renamed = (id: string) => (ids.has(id) ? `${prefix}-${id}` : id);
  for (const element of elements) {
    for (const attribute of element.attributes) {
      const { name, value } = attribute;
      if (name === 'id') attribute.value = renamed(value);
      else if (LISTS.includes(name)) attribute.value = value.split(/\s+/).map(renamed).join(' ');
      else if (/(?:^|:)href$/.test(name) && value.startsWith('#'))
        attribute.value = `#${renamed(value.slice(1))}`;
      else if (value.includes('url(')) attribute.value = inReferences(value, renamed);
    }
    if (element.localName === styles)
      element.textContent = inStyles(element.textContent ?? '', renamed);
  }
}

const inReferences = (text: string, renamed: (id: string) => string) =>
  text.replace(REFERENCE, (_, __, id) => `url(#${renamed(id)})`);

/** In a stylesheet `#id` is a selector, or a colour: which no id of the drawing may then be called. */
function inStyles(text: string, renamed: (id: string) => string): string {
  return inReferences(text, renamed).replace(
    /#((?:[\w-]|[^\0-\x7f])+)(?=[^{};]*\{)/g,
    (_, id) => `#${renamed(id)}`,
  );
}

/**
 * A stylesheet that holds for the elements inside of `scope` alone. A constructed one: it loads no
 * others, and a Content-Security-Policy that forbids `<style>` allows it.
 *
 * @param scope - a selector of the drawing.
 */
export function scopedSheet(text: string, scope: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  confine(sheet, scope);
  return sheet;
}

function confine(rules: CSSStyleSheet | CSSGroupingRule, scope: string): void {
  for (let i = rules.cssRules.length - 1; i >= 0; i--) {
    const rule = rules.cssRules[i] as CSSRule;
    if (rule instanceof CSSStyleRule) {
      rule.selectorText = `:is(${rule.selectorText}):where(${scope}, ${scope} *)`;
      dropOutside(rule.style);
    } else if (rule instanceof CSSMediaRule || rule instanceof CSSSupportsRule) {
      confine(rule, scope);
    } else if (!(rule instanceof CSSFontFaceRule) || asksOutside(rule.cssText)) {
      rules.deleteRule(i);
    }
  }
}

/** Takes away declarations that would load something: a drawing tells nobody that it is looked at. */
export function dropOutside(style: CSSStyleDeclaration): void {
  for (const property of [...style]) {
    if (asksOutside(style.getPropertyValue(property))) style.removeProperty(property);
  }
}
