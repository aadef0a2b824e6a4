(function () {
  var list = document.querySelector(".quiz .choices:not(.fixed)");
  if (!list || quizSeed == null) return;
  var state = Number(quizSeed), items = Array.prototype.slice.call(list.children);
  for (var i = items.length - 1; i > 0; i--) {
    state = (state * 1664525 + 1013904223) % 4294967296;
    var j = Math.floor(state / 4294967296 * (i + 1)), item = items[i];
    items[i] = items[j];
    items[j] = item;
  }
  items.forEach(function (item) { list.appendChild(item); });
})();
