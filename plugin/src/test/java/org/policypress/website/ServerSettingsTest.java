package org.policypress.website;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policypress.edition.SitePart;
import org.policypress.language.Language;
import org.policypress.render.ContentSecurityPolicy;

final class ServerSettingsTest {
  private static final Language DA = Language.of("da");
  private static final ServerSettings PUBLIC =
      new ServerSettings(SitePart.PUBLIC, "/data/", DA, List.of(DA, Language.of("ar")));
  private static final ServerSettings INTERNAL =
      new ServerSettings(SitePart.INTERNAL, "/", DA, List.of(DA));

  private static Stream<String> all(ServerSettings settings) {
    return Stream.of(settings.nginx(), settings.apache(), settings.headers());
  }

  @Test
  void everyServerSendsTheSameHeaders() {
    assertThat(Stream.concat(all(PUBLIC), all(INTERNAL)))
        .hasSize(6)
        .allSatisfy(
            text ->
                assertThat(text)
                    .contains(
                        ContentSecurityPolicy.HEADER,
                        "X-Content-Type-Options",
                        "nosniff",
                        "Referrer-Policy",
                        "no-referrer",
                        "Permissions-Policy",
                        "camera=()",
                        "# ")
                    .doesNotContain("unsafe-", "%s", "%%"));
    assertThat(ContentSecurityPolicy.HEADER)
        .startsWith(ContentSecurityPolicy.PAGE)
        .endsWith("; frame-ancestors 'none'");
  }

  @Test
  void thatPagesComeByHttpsOnlyIsAdviceUntilSomebodyDecidesIt() {
    assertThat(all(PUBLIC))
        .allSatisfy(
            text ->
                assertThat(text.lines().filter(line -> line.contains("Strict-Transport-Security")))
                    .hasSize(1)
                    .allMatch(line -> line.strip().startsWith("# ")));
  }

  @Test
  void searchEnginesAreKeptOutOfTheInternalPartOnly() {
    assertThat(all(INTERNAL)).allMatch(text -> text.contains("X-Robots-Tag"));
    assertThat(all(PUBLIC)).noneMatch(text -> text.contains("X-Robots-Tag"));
  }

  @Test
  void eachLanguageHasItsOwnPageForWhatIsNotThere() {
    assertThat(PUBLIC.nginx())
        .contains(
            "location ^~ /data/ {",
            "    error_page 404 /data/404.html;",
            """
                location ~ ^/data/[^/]+/ar/ {
                    error_page 403 =404 /data/404.ar.html;
                    error_page 404 /data/404.ar.html;
                }
            """)
        .doesNotContain("404.da.html");
    assertThat(PUBLIC.apache())
        .contains(
            "\nErrorDocument 404 /data/404.html\n",
            """
            <If "%{REQUEST_URI} =~ m#^/data/[^/]+/ar/#">
                ErrorDocument 403 /data/404.ar.html
                ErrorDocument 404 /data/404.ar.html
            </If>
            """)
        .doesNotContain("404.da.html");
  }

  @Test
  void scriptsHaveTheirTypeAndAssetsAreKeptForAnHour() {
    assertThat(PUBLIC.nginx())
        .contains(
            "        text/javascript js;", "    location ^~ /data/assets/ {\n", "expires 1h;");
    assertThat(PUBLIC.apache())
        .contains("AddType text/javascript .js\n", "m#^/data/assets/#", "max-age=3600");
    assertThat(PUBLIC.headers())
        .startsWith("/data/*\n  Content-Security-Policy: ")
        .endsWith("/data/assets/*\n  Cache-Control: public, max-age=3600\n");
  }
}
