// Stands in for the page's clock before any library reads it: time goes on by frame() alone.
{
  const real = performance.now.bind(performance);
  let now = 1000;
  let queue = [];
  let last = 0;
  performance.now = () => now;
  Date.now = () => now;
  window.requestAnimationFrame = (callback) => {
    last += 1;
    queue.push([last, callback]);
    return last;
  };
  window.cancelAnimationFrame = (id) => {
    queue = queue.filter(([other]) => other !== id);
  };
  window.clock = {
    frame() {
      now += 1000 / 60;
      const due = queue;
      queue = [];
      const begin = real();
      for (const [, callback] of due) callback(now);
      return real() - begin;
    },
  };
}
