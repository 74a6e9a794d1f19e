/**
 * Runs in the page that `npm start` serves, never in the built file. Reloads when there is a newer
 * version than the page's own (reveal's hash keeps the slide and the step); shows a build's error
 * over the page, which goes on working.
 */
export function followBuilds(version) {
  const overlay = document.createElement('pre');
  overlay.id = 'build-error';
  overlay.style.cssText =
    'position:fixed;inset:auto 0 0;z-index:1000;box-sizing:border-box;max-height:60%;margin:0;padding:1em 1.5em;' +
    'overflow:hidden;white-space:pre-wrap;font:16px/1.4 monospace;text-align:left;' +
    'color:#fff;background:#8e1616ee;pointer-events:none';

  new EventSource(`/builds${location.pathname}`).onmessage = ({ data }) => {
    const build = JSON.parse(data);
    if (build.version !== version) return location.reload();
    overlay.textContent = build.error;
    if (build.error) document.documentElement.append(overlay);
    else overlay.remove();
  };
}
