package org.policypress.website;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.policypress.edition.SitePart;
import org.policypress.language.Language;
import org.policypress.model.KebabCase;
import org.policypress.render.ContentSecurityPolicy;

/**
 * What a server needs to be told to publish a part of the site well: headers, types, how long
 * browsers keep what, and which page to give instead of one that is not there.
 *
 * @param part the part
 * @param basePath path on the host where the part stands, beginning and ending in {@code /}
 * @param source language of {@code 404.html}
 * @param languages the languages of the part
 */
record ServerSettings(SitePart part, String basePath, Language source, List<Language> languages) {
  /** The file in which static hosts look for headers. */
  static final String HEADERS = "_headers";

  /** Types of all files of a site; a browser that is told not to guess needs each of them. */
  private static final Map<String, String> TYPES = new LinkedHashMap<>();

  static {
    TYPES.put("text/html", "html");
    TYPES.put("text/css", "css");
    TYPES.put("text/javascript", "js");
    TYPES.put("text/plain", "txt adoc");
    TYPES.put("application/xml", "xml");
    TYPES.put("application/pdf", "pdf");
    TYPES.put("image/svg+xml", "svg");
    TYPES.put("image/png", "png");
    TYPES.put("image/jpeg", "jpg jpeg");
    TYPES.put("image/webp", "webp");
  }

  private static final String HSTS = "Strict-Transport-Security";
  private static final String HSTS_VALUE = "max-age=31536000";
  private static final String HSTS_ADVICE =
      "Once every page of this host is there by https and is to stay so, take the # away:";

  /** Copies the list. */
  ServerSettings {
    languages = List.copyOf(languages);
  }

  /** Name of the file for a server. */
  String fileName(String server) {
    return KebabCase.of(part) + "." + server + ".conf";
  }

  /** The headers of every answer. */
  private Map<String, String> answers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", ContentSecurityPolicy.HEADER);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    if (part == SitePart.INTERNAL) {
      headers.put("X-Robots-Tag", "noindex");
    }
    return headers;
  }

  /**
   * For hosts of static files: Netlify, Cloudflare Pages and those that follow them. By themselves
   * they let browsers ask each time; not all of them can take a header of a wider rule back.
   */
  String headers() {
    StringBuilder text = new StringBuilder();
    text.append(basePath).append("*\n");
    answers().forEach((name, value) -> text.append(header(name, value)));
    text.append("  # ").append(HSTS_ADVICE).append("\n  # ");
    text.append(HSTS).append(": ").append(HSTS_VALUE).append("\n\n");
    text.append(basePath).append("assets/*\n");
    return text.append(header("Cache-Control", "public, max-age=3600")).toString();
  }

  private static String header(String name, String value) {
    return "  " + name + ": " + value + "\n";
  }

  /** For nginx, within a {@code server}. */
  String nginx() {
    return """
        # Policypress: the %1$s part of the site. Include this file in the server { } of your host,
        # whose root is the folder in which the path %2$s is the content of %3$s.
        location ^~ %2$s {
        %4$s
            # %5$s
            # add_header %6$s "%7$s" always;

            default_type application/octet-stream;
            types {
        %8$s
            }
            charset utf-8;
            charset_types text/css text/javascript text/plain application/xml;

            # Browsers ask each time whether a page is still the same, and once in an hour for the rest.
            expires -1;
            location ^~ %2$sassets/ {
                expires 1h;
            }

            error_page 403 =404 %2$s404.html;
            error_page 404 %2$s404.html;
        %9$s}
        """
        .formatted(
            KebabCase.of(part),
            basePath,
            part.root(),
            answers().entrySet().stream()
                .map(e -> "    add_header %s \"%s\" always;".formatted(e.getKey(), e.getValue()))
                .collect(Collectors.joining("\n")),
            HSTS_ADVICE,
            HSTS,
            HSTS_VALUE,
            TYPES.entrySet().stream()
                .map(e -> "        %s %s;".formatted(e.getKey(), e.getValue()))
                .collect(Collectors.joining("\n")),
            notFound(
                """
                    location ~ ^%1$s[^/]+/%2$s/ {
                        error_page 403 =404 %1$s%3$s;
                        error_page 404 %1$s%3$s;
                    }
                """));
  }

  /** For Apache 2.4: a {@code .htaccess} beside the start page, or the inside of a directory. */
  String apache() {
    return """
        # Policypress: the %1$s part of the site, where %2$s is the content of %3$s. Copy this file
        # as .htaccess beside its index.html (it needs AllowOverride FileInfo Options), or include
        # it in the <Directory> of your host. It needs the modules headers and mime.
        Options -Indexes
        %4$s
        # %5$s
        # Header always set %6$s "%7$s"

        %8$s
        AddDefaultCharset utf-8
        AddCharset utf-8 .html .css .js .txt .adoc .xml

        # Browsers ask each time whether a page is still the same, and once in an hour for the rest.
        Header set Cache-Control "no-cache"
        <If "%%{REQUEST_URI} =~ m#^%2$sassets/#">
            Header set Cache-Control "public, max-age=3600"
        </If>

        ErrorDocument 403 %2$s404.html
        ErrorDocument 404 %2$s404.html
        %9$s"""
        .formatted(
            KebabCase.of(part),
            basePath,
            part.root(),
            answers().entrySet().stream()
                .map(e -> "Header always set %s \"%s\"".formatted(e.getKey(), e.getValue()))
                .collect(Collectors.joining("\n")),
            HSTS_ADVICE,
            HSTS,
            HSTS_VALUE,
            TYPES.entrySet().stream()
                .map(e -> "AddType %s .%s".formatted(e.getKey(), e.getValue().replace(" ", " .")))
                .collect(Collectors.joining("\n")),
            notFound(
                """
                <If "%%{REQUEST_URI} =~ m#^%1$s[^/]+/%2$s/#">
                    ErrorDocument 403 %1$s%3$s
                    ErrorDocument 404 %1$s%3$s
                </If>
                """));
  }

  /** For each folder of another language than that of {@code 404.html} its own page. */
  private String notFound(String template) {
    return languages.stream()
        .filter(language -> !language.equals(source))
        .map(
            language ->
                template.formatted(basePath, language.tag(), NotFoundPages.name(language, source)))
        .collect(Collectors.joining());
  }
}
