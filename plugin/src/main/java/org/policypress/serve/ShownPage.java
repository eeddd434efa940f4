package org.policypress.serve;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policypress.cache.ContentKey;
import org.policypress.render.ContentSecurityPolicy;

/**
 * A page of the site as the preview shows it: with a script that may ask this server, and no other,
 * whether the page has changed. The page of a build has neither.
 */
final class ShownPage {
  /** What a page of the preview may load and do. */
  static final String POLICY = ContentSecurityPolicy.PAGE + "; connect-src 'self'";

  /** Where the files of the preview itself are; no site has a folder of this name. */
  static final String FOLDER = "/_policypress/";

  private static final Pattern META =
      Pattern.compile(
          "<meta\\s[^>]*http-equiv=\"Content-Security-Policy\"[^>]*>", Pattern.CASE_INSENSITIVE);
  private static final String HEAD_END = "</head>";

  private ShownPage() {}

  /** The page with the preview's script; what has no head, such as a fragment, as it is. */
  static byte[] of(byte[] page) {
    String html = new String(page, StandardCharsets.UTF_8);
    int end = html.indexOf(HEAD_END);
    if (end < 0) {
      return page;
    }
    String head =
        META.matcher(html.substring(0, end))
            .replaceAll(
                Matcher.quoteReplacement(
                    "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">"));
    String shown = head + script(stamp(Optional.of(page))) + html.substring(end);
    return shown.getBytes(StandardCharsets.UTF_8);
  }

  /** What names the content of a page: pages with the same stamp are the same. */
  static String stamp(Optional<byte[]> page) {
    return page.map(bytes -> ContentKey.of("preview").with(bytes).key().hex()).orElse("none");
  }

  /** The page where there is none yet; it goes as soon as there is one. */
  static String unavailable() {
    return ownPage(
        "Nothing to show yet",
        "No page could be made of the policy. What has to be mended first stands below; the page"
            + " comes by itself with the next save.");
  }

  /** The page for an address that the site does not have, or no longer. */
  static String missing() {
    return ownPage(
        "No such page",
        "The site has no page here. If the policy has just lost it, it comes back with the policy;"
            + " <a href=\"/\">the start page</a> is still there.");
  }

  private static String ownPage(String title, String text) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s – Policypress</title>
        <link rel="stylesheet" href="%2$spage.css">
        %3$s</head>
        <body>
        <main>
        <h1>%1$s</h1>
        <p>%4$s</p>
        </main>
        </body>
        </html>
        """
        .formatted(title, FOLDER, script(stamp(Optional.empty())), text);
  }

  private static String script(String stamp) {
    return "<script src=\""
        + FOLDER
        + "preview.js\" data-stamp=\""
        + stamp
        + "\" defer></script>\n";
  }
}
