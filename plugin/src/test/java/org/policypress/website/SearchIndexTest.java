package org.policypress.website;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policypress.compose.Term;
import org.policypress.compose.Text;
import org.policypress.language.Language;
import org.policypress.render.PageSection;
import org.policypress.render.PageSections;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchIndexTest {
  private static final Language DANISH = Language.of("da");

  private static Text danish(String text) {
    return Text.of(text, DANISH);
  }

  private static Optional<Term> school(String id) {
    return Optional.of(new Term(id, danish("Skolen " + id), Optional.empty()));
  }

  private static List<PageSection> page(String html) {
    return PageSections.of(html, DANISH);
  }

  private static JsonNode data(SearchIndex index) {
    String script = index.script("parents", "Forældre");
    assertThat(script).startsWith("policypressSearch.add(").endsWith(");\n");
    return JsonMapper.shared()
        .readTree(script.substring(script.indexOf('(') + 1, script.lastIndexOf(')')));
  }

  @Test
  void whatSeveralSchoolsHaveIsKeptOnceAndNamesThem() {
    SearchIndex index = new SearchIndex(DANISH);
    String common = "<h2 id=\"rights\">Rettigheder</h2><p>I kan klage.</p>";
    for (String id : List.of("a", "b", "c")) {
      String own = id.equals("b") ? "<p>Ring til b.</p>" : "<p>Ring.</p>";
      index.add(
          "notice",
          danish("Notits"),
          school(id),
          page(common + "<h2 id=\"call\">Ring</h2>" + own + "<p>I kan klage.</p>"));
    }
    JsonNode data = data(index);
    assertThat(data.at("/schools")).hasSize(3);
    assertThat(data.at("/documents/0/schools").toString()).isEqualTo("[0,1,2]");
    assertThat(data.at("/sections")).hasSize(3);
    assertThat(data.at("/sections/0").toString())
        .isEqualTo("{\"document\":0,\"anchor\":\"rights\",\"heading\":4,\"blocks\":[5]}");
    assertThat(data.at("/sections/1/schools").toString()).isEqualTo("[0,2]");
    assertThat(data.at("/sections/2/schools").toString()).isEqualTo("[1]");
    assertThat(data.at("/texts").toString()).containsOnlyOnce("I kan klage.");
  }

  @Test
  void aDocumentOfTheGroupNamesNoSchool() {
    SearchIndex index = new SearchIndex(DANISH);
    index.add("handbook", danish("Håndbog"), Optional.empty(), page("<p>Tekst</p>"));
    JsonNode data = data(index);
    assertThat(data.at("/schools")).isEmpty();
    assertThat(data.at("/documents/0").toString()).isEqualTo("{\"id\":\"handbook\",\"title\":0}");
    assertThat(data.at("/sections/0").toString()).isEqualTo("{\"document\":0,\"blocks\":[1]}");
  }

  @Test
  void aTextSaysWhichPartOfItIsInAnotherLanguage() {
    SearchIndex index = new SearchIndex(DANISH);
    index.add(
        "notice",
        danish("Notits"),
        Optional.empty(),
        page("<p>Vi siger <span lang=\"ar\" dir=\"rtl\">شكوى</span>.</p>"));
    assertThat(data(index).at("/texts/1").toString())
        .isEqualTo("{\"text\":\"Vi siger شكوى.\",\"foreign\":[[9,13,\"ar\",\"rtl\"]]}");
  }

  @Test
  void fuseComesWithItsLicenceAndEvaluatesNoText() {
    Map<String, byte[]> files = FuseScript.files();
    assertThat(files).containsOnlyKeys("fuse.js", "fuse-licence.txt");
    assertThat(files.get("fuse.js"))
        .asString(UTF_8)
        .contains("Fuse.js v", "Apache")
        .doesNotContain("eval(", "Function(", "import(");
    assertThat(files.get("fuse-licence.txt")).asString(UTF_8).contains("Apache License");
  }
}
