/* ES5, run before all else: a web view that cannot run the pane is told so in words, not by a blank page. */
/* global window, document, navigator, CSS */
(function () {
  var isOld = /Trident|MSIE|Edge\//.test(navigator.userAgent);
  var hasVariables = !!(window.CSS && CSS.supports && CSS.supports("--a", "0"));
  if (!isOld && hasVariables && window.Promise && window.Worker) return;
  document.addEventListener("DOMContentLoaded", function () {
    var line = document.createElement("p");
    line.appendChild(
      document.createTextNode(
        "公文核签要用 Word 2021 或更新版本（带 WebView2）。这台机器上的 Word 版本太旧，请升级，或者用网页版。",
      ),
    );
    document.body.innerHTML = "";
    document.body.appendChild(line);
  });
})();
