// The examples of a page: highlighted by the parser that their editor has, too, so that nothing changes its
// colour when one begins to type.
import { htmlLanguage } from '@codemirror/lang-html';
import { javascriptLanguage } from '@codemirror/lang-javascript';
import { classHighlighter, highlightCode } from '@lezer/highlight';
import { escaped } from './html.mjs';

const LANGUAGES = { html: htmlLanguage, js: javascriptLanguage };

/** Code in HTML, its words in the classes of @lezer/highlight. */
export function highlighted(source, language) {
  let html = '';
  highlightCode(
    source,
    LANGUAGES[language].parser.parse(source),
    classHighlighter,
    (text, classes) => {
      html += classes ? `<span class="${classes}">${escaped(text)}</span>` : escaped(text);
    },
    () => {
      html += '\n';
    },
  );
  return html;
}

/** Puts its code and a place for its picture where a page has <script class="example">. */
export const withExamples = (page) =>
  page.replace(
    /[ \t]*<script type="text\/plain" class="example( js)?"( data-autoplay)?>([\s\S]*?)<\/script>/g,
    (_, isScene, autoplay = '', text) => {
      const source = text.replaceAll('<\\/script', '</script').trim();
      return figure(source, isScene ? 'js' : 'html', autoplay);
    },
  );

const figure = (
  source,
  language,
  attributes,
) => `<div class="example" data-language="${language}"${attributes}>
<div class="code">
<div class="bar"><span>${language === 'js' ? 'scene.js' : 'a slide'}</span><button type="button">Edit</button><button type="button" hidden>Reset</button></div>
<pre tabindex="0" aria-label="Code of the example">${highlighted(source, language)}</pre>
<p class="fault" role="status"></p>
</div>
<div class="shown">
<div class="picture"></div>
<div class="steps"><button type="button" data-do="play">▶ Play</button><button type="button" data-do="back" aria-label="A step back">←</button><button type="button" data-do="next" aria-label="The next step">→</button><output aria-label="Steps"></output></div>
</div>
</div>`;
