package org.policypress.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.SourceFile;
import org.policypress.yaml.YamlNode;
import org.policypress.yaml.YamlReader;

class OverlaysTest {
  private static final String BASE =
      """
      organisation:
        id: fjord
        schools:
          - id: hassel
          - id: bakke
        locked:
          - path: training
          - path: retention/cctv
            schools-may: shorten
          - path: retention/exams
          - path: breach/contact
      access:
        - id: caretaker
          role: caretaker
          categories: [keys, rooms]
        - id: teacher
          role: teacher
      retention:
        - id: cctv
          categories: [cctv]
          keep: at most 30 days
          then: erase
        - id: exams
          categories: [exams]
        - id: grades
          categories: [grades]
      systems:
        - id: shared-library
          functions: [loans]
        - id: payroll
      training:
        - id: all-staff
      breach:
        contact: data-protection
        types: [lost, stolen]
        steps:
          - id: tell
            actor: teacher
          - id: note
            actor: head
      """;

  private final Diagnostics sink = new Diagnostics();

  @Test
  void changesEntriesByIdAndListsByAddAndRemove() {
    MergedPolicy merged =
        merge(
            """
            school: hassel
            because: Hassel har kameraer
            change:
              access:
                - id: caretaker
                  categories: {add: [cctv], remove: [rooms]}
                  because: pedellen ser optagelserne
              systems:
                - id: payroll
                  label: Lønpulje
                  because: fælles med Bakke
            """);

    assertThat(plain(merged.tree().get("access").orElseThrow()))
        .isEqualTo(
            "[{id: caretaker, role: caretaker, categories: [keys, cctv], because: pedellen ser"
                + " optagelserne}, {id: teacher, role: teacher}]");
    assertThat(plain(merged.tree().get("systems").orElseThrow()))
        .isEqualTo("[{id: shared-library, functions: [loans]}, {id: payroll, label: Lønpulje}]");
    assertThat(merged.changes())
        .extracting(c -> c.kind() + " " + c.key() + "/" + c.id().value() + " " + c.fields())
        .containsExactly(
            "CHANGE access/caretaker [categories, because]", "CHANGE systems/payroll [label]");
    assertThat(merged.changes())
        .extracting(c -> c.reason().orElseThrow().value())
        .containsExactly("pedellen ser optagelserne", "fælles med Bakke");
    assertThat(sink.sorted()).isEmpty();
  }

  @Test
  void addsAndRemovesEntries() {
    MergedPolicy merged =
        merge(
            """
            school: hassel
            because: eget bibliotekssystem
            remove:
              systems: [shared-library]
            add:
              systems:
                - id: own-library
              surveillance:
                - id: car-park
            """);

    assertThat(plain(merged.tree().get("systems").orElseThrow()))
        .isEqualTo("[{id: payroll}, {id: own-library}]");
    assertThat(plain(merged.tree().get("surveillance").orElseThrow()))
        .isEqualTo("[{id: car-park}]");
    assertThat(merged.changes())
        .extracting(c -> c.kind() + " " + c.id().value() + " " + c.span().start())
        .containsExactly("REMOVE shared-library 4:13", "ADD own-library 7:7", "ADD car-park 9:7");
    assertThat(sink.sorted()).isEmpty();
  }

  @Test
  void changesWithinASectionThatIsAMap() {
    MergedPolicy merged =
        merge(
            """
            school: hassel
            because: egen vagtordning
            change:
              breach:
                steps:
                  - id: note
                    actor: caretaker
                types: [copied]
            """);

    assertThat(plain(merged.tree().get("breach").orElseThrow()))
        .isEqualTo(
            "{contact: data-protection, types: [copied], steps: [{id: tell, actor: teacher}, {id:"
                + " note, actor: caretaker}]}");
    assertThat(merged.changes())
        .extracting(c -> c.id().value() + " " + c.fields())
        .containsExactly("breach [steps, types]");
  }

  @Test
  void sharesEveryNodeThatTheSchoolDoesNotTouch() {
    YamlNode.Mapping base = read("base.yaml", BASE);
    Map<String, MergedPolicy> all =
        Overlays.merge(
            base,
            List.of(
                read(
                    "schools/hassel.yaml",
                    "school: hassel\nbecause: x\nremove:\n  systems: [payroll]\n")),
            sink);

    assertThat(all.keySet()).containsExactly("hassel", "bakke");
    assertThat(all.get("bakke")).extracting(MergedPolicy::tree).isSameAs(base);
    YamlNode.Mapping hassel = Objects.requireNonNull(all.get("hassel")).tree();
    assertThat(hassel.get("access").orElseThrow()).isSameAs(base.get("access").orElseThrow());
    assertThat(((YamlNode.Sequence) hassel.get("systems").orElseThrow()).items().get(0))
        .isSameAs(((YamlNode.Sequence) base.get("systems").orElseThrow()).items().get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "change:⏎  access:⏎    - id: caretakr⏎      role: x => 5:11-5:19 overlay-target-missing",
        "change:⏎  acess:⏎    - id: caretaker => 4:3-4:8 overlay-target-missing",
        "change:⏎  access:⏎    - id: caretaker⏎      categories: {remove: [key]} => 6:29-6:32 overlay-target-missing",
        "change:⏎  breach:⏎    steps:⏎      - id: tel => 6:13-6:16 overlay-target-missing",
        "add:⏎  access:⏎    - id: teacher => 5:11-5:18 overlay-target-missing",
        "remove:⏎  systems: [payrol] => 4:13-4:19 overlay-target-missing",
        "remove:⏎  training: [all-staff] => 4:3-4:11 overlay-locked",
        "add:⏎  training:⏎    - id: more => 4:3-4:11 overlay-locked",
        "remove:⏎  retention: [cctv] => 4:15-4:19 overlay-locked",
        "change:⏎  retention:⏎    - id: cctv⏎      then: stop => 5:11-5:15 overlay-locked",
        "change:⏎  retention:⏎    - id: exams⏎      keep: at most 1 year => 5:11-5:16 overlay-locked",
        "add:⏎  retention:⏎    - id: own⏎      categories: [cctv] => 5:11-5:14 overlay-locked",
        "change:⏎  retention:⏎    - id: grades⏎      categories: {add: [exams]} => 5:11-5:17 overlay-locked",
        "change:⏎  breach:⏎    contact: me => 5:5-5:12 overlay-locked",
        "change:⏎  organisation:⏎    id: x => 4:3-4:15 overlay-locked",
        "add:⏎  suppress:⏎    - rule: x => 4:3-4:11 overlay-locked",
        "change:⏎  access: [caretaker] => 4:12-4:21 overlay-shape",
        "change:⏎  access: caretaker => 4:3-4:9 overlay-shape",
        "remove: systems => 3:1-3:7 overlay-shape",
        "chnge:⏎  access: []⏎add: {} => 3:1-3:6 unknown-field",
      })
  void tellsWhereAnOverlayDoesNotFit(String part, String expected) {
    var unused = merge("school: hassel\nbecause: x\n" + part.replace('⏎', '\n') + "\n");

    assertThat(sink.sorted()).extracting(OverlaysTest::placeAndRule).containsExactly(expected);
    assertThat(sink.sorted().get(0).hint()).isPresent();
  }

  @Test
  void aLockedPeriodMayBeShortenedWhereTheLockSaysSo() {
    MergedPolicy merged =
        merge(
            """
            school: hassel
            because: kortere er nok
            change:
              retention:
                - id: cctv
                  keep: at most 14 days
            """);

    assertThat(sink.sorted()).isEmpty();
    assertThat(plain(merged.tree().get("retention").orElseThrow())).contains("at most 14 days");
  }

  @Test
  void namesTheLockAndTheNearestId() {
    var unused =
        merge("school: hassel\nbecause: x\nremove:\n  systems: [payrol]\n  retention: [cctv]\n");

    List<Diagnostic> found = sink.sorted();
    assertThat(found.get(0).hint()).contains("did you mean `payroll`?");
    assertThat(found.get(1).related())
        .extracting(r -> r.span().toString())
        .containsExactly("base.yaml:[8,13]");
  }

  @Test
  void anOverlayNeedsASchoolAReasonAndSomethingToDo() {
    var unused =
        Overlays.merge(read("base.yaml", BASE), List.of(read("s.yaml", "school: hasel\n")), sink);

    assertThat(sink.sorted())
        .extracting(Diagnostic::message)
        .containsExactly("the overlay has no `because`", "the overlay does nothing");
  }

  @Test
  void aSchoolIsKnownAndHasOneOverlay() {
    String text = "school: hassel\nbecause: x\nadd: {}\n";
    var unused =
        Overlays.merge(
            read("base.yaml", BASE),
            List.of(
                read("a.yaml", text),
                read("b.yaml", text),
                read("c.yaml", text.replace("hassel", "hasel"))),
            sink);

    assertThat(sink.sorted())
        .extracting(d -> d.span() + " " + d.rule().id())
        .containsExactly("b.yaml:[1,9] repeated-overlay", "c.yaml:[1,9] unknown-school");
    assertThat(sink.sorted().get(1).hint()).contains("did you mean `hassel`?");
  }

  @Test
  void aLockThatHoldsNothingIsTold() {
    String base =
        BASE.replace("retention/exams", "retention/exms")
            .replace("path: training", "path: trainng");
    var unused = Overlays.merge(read("base.yaml", base), List.of(), sink);

    assertThat(sink.sorted())
        .extracting(OverlaysTest::placeAndRule)
        .containsExactly("7:13-7:20 overlay-target-missing", "10:13-10:27 overlay-target-missing");
  }

  private MergedPolicy merge(String overlay) {
    Map<String, MergedPolicy> all =
        Overlays.merge(
            read("base.yaml", BASE), List.of(read("schools/hassel.yaml", overlay)), sink);
    return Objects.requireNonNull(all.get("hassel"));
  }

  private static YamlNode.Mapping read(String path, String text) {
    Diagnostics faults = new Diagnostics();
    YamlNode root = YamlReader.read(new SourceFile(path, text), faults).orElseThrow();
    assertThat(faults.sorted()).isEmpty();
    return (YamlNode.Mapping) root;
  }

  private static String placeAndRule(Diagnostic d) {
    return d.span().start() + "-" + d.span().end() + " " + d.rule().id();
  }

  private static String plain(YamlNode node) {
    List<String> parts = new ArrayList<>();
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.value();
    }
    if (node instanceof YamlNode.Sequence list) {
      list.items().forEach(item -> parts.add(plain(item)));
      return "[" + String.join(", ", parts) + "]";
    }
    ((YamlNode.Mapping) node)
        .entries()
        .forEach(e -> parts.add(e.key().value() + ": " + plain(e.value())));
    return "{" + String.join(", ", parts) + "}";
  }
}
