/* global document */

/** Runs before the page's scripts in browsers of any age, so it is ES5: tells at once where the browser lacks what they need. */
(function () {
  var isEnough =
    typeof Promise === 'function' &&
    typeof Worker === 'function' &&
    typeof Array.prototype.toSorted === 'function';
  try {
    RegExp('(?<=a)b');
    // ES5 has no catch without a name.
  } catch (lookbehind) {
    isEnough = isEnough && !lookbehind;
  }
  if (!isEnough) document.documentElement.setAttribute('data-too-old', '');
})();
