package org.policypress;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The packages keep the directions of the design, and each library has one door. */
final class ArchitectureTest {
  private static final String ROOT = "org.policypress.";

  /** What each package may use besides itself; the pipeline and its faces use everything. */
  private static final Map<String, List<String>> MAY_USE = new LinkedHashMap<>();

  static {
    MAY_USE.put("source", List.of());
    MAY_USE.put("json", List.of());
    MAY_USE.put("cache", List.of());
    MAY_USE.put("profile", List.of());
    MAY_USE.put("diagnostic", List.of("source"));
    MAY_USE.put("yaml", List.of("source", "diagnostic"));
    MAY_USE.put("overlay", List.of("yaml", "diagnostic", "source"));
    MAY_USE.put("prose", List.of("diagnostic", "source"));
    MAY_USE.put("model", List.of("prose", "source"));
    MAY_USE.put("load", List.of("yaml", "prose", "model", "diagnostic", "source"));
    MAY_USE.put("language", List.of("source", "diagnostic"));
    MAY_USE.put("brand", List.of("model", "diagnostic", "source"));
    // The catalogue names the rules of all earlier phases; translated prose is parsed again.
    MAY_USE.put(
        "validate",
        List.of(
            "profile",
            "model",
            "brand",
            "language",
            "prose",
            "diagnostic",
            "source",
            "yaml",
            "overlay",
            "load"));
    // A translated prose field is parsed when it is shown, and a parser wants a collector.
    MAY_USE.put("compose", List.of("model", "prose", "language", "diagnostic", "source"));
    MAY_USE.put("render", List.of("compose", "language", "prose", "diagnostic", "source"));
    MAY_USE.put("publish", List.of("render"));
    // Where each value was written stands beside the policy, for the faults of what is made of it.
    MAY_USE.put(
        "edition",
        List.of(
            "brand",
            "render",
            "compose",
            "model",
            "language",
            "overlay",
            "yaml",
            "diagnostic",
            "source"));
    MAY_USE.put("parts", List.of("edition", "model"));
    MAY_USE.put("plan", List.of("edition", "model", "language", "json", "source"));
    // A shard is published as a site is: whole, with a manifest.
    MAY_USE.put("shard", List.of("edition", "parts", "publish", "language"));
    MAY_USE.put(
        "website",
        List.of(
            "brand",
            "edition",
            "json",
            "publish",
            "render",
            "compose",
            "model",
            "language",
            "diagnostic",
            "source"));
    MAY_USE.put(
        "coverage", List.of("render", "compose", "model", "language", "diagnostic", "source"));
    MAY_USE.put("report", List.of("diagnostic", "source", "json"));
    MAY_USE.put(
        "compiler",
        List.of(
            "source",
            "diagnostic",
            "yaml",
            "overlay",
            "prose",
            "model",
            "load",
            "language",
            "brand",
            "validate",
            "compose",
            "render",
            "publish",
            "edition",
            "parts",
            "plan",
            "shard",
            "website",
            "coverage",
            "report",
            "cache",
            "profile"));
    // The schemas are the model told to editors: what the loader and the overlays take.
    MAY_USE.put("schema", List.of("model", "load", "overlay", "json"));
    // An explanation tells the trees, the model and what the documents show of them.
    MAY_USE.put(
        "explain",
        List.of(
            "compiler", "edition", "validate", "model", "overlay", "yaml", "diagnostic", "source"));
    // A catalogue has the texts of the model, and says which documents show them.
    MAY_USE.put("translate", List.of("compiler", "model", "language", "diagnostic", "source"));
    // A preview shows what the compiler makes, and tells what it finds.
    MAY_USE.put(
        "serve",
        List.of(
            "compiler", "report", "render", "publish", "cache", "json", "diagnostic", "source"));
    MAY_USE.put(
        "mojo",
        List.of(
            "compiler",
            "serve",
            "edition",
            "report",
            "diagnostic",
            "schema",
            "explain",
            "translate",
            "plan",
            "shard",
            "cache",
            "profile",
            "publish"));
  }

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          // Maven writes the help goal itself, into a package of its own.
          .withImportOption(location -> !location.contains("/policy_maven_plugin/"))
          .importPackages("org.policypress");

  @Test
  void everyPackageHasItsPlaceInTheDesign() {
    Set<String> packages = new TreeSet<>();
    CLASSES.forEach(c -> packages.add(top(c)));
    assertThat(MAY_USE.keySet()).containsAll(packages);
  }

  @Test
  void packagesUseOnlyWhatTheDesignLetsThem() {
    MAY_USE.forEach(
        (name, allowed) -> {
          List<String> forbidden = new ArrayList<>();
          MAY_USE.keySet().stream()
              .filter(other -> !other.equals(name) && !allowed.contains(other))
              .forEach(other -> forbidden.add(ROOT + other + ".."));
          noClasses()
              .that()
              .resideInAPackage(ROOT + name + "..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(forbidden.toArray(String[]::new))
              .allowEmptyShould(true)
              .check(CLASSES);
        });
  }

  @Test
  void ofEarlierPhasesValidationKnowsOnlyTheirRules() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "validate..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(ROOT + "yaml..", ROOT + "overlay..", ROOT + "load..")
                .and(DescribedPredicate.not(nameMatching(".*Rules"))))
        .check(CLASSES);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheMojosKnowMaven() {
    onlyIn("mojo", "org.apache.maven..", "org.codehaus.plexus..");
  }

  @Test
  void onlyTheYamlPackageKnowsSnakeYaml() {
    onlyIn("yaml", "org.yaml..");
  }

  @Test
  void onlyRenderKnowsTheEngines() {
    onlyIn(
        "render",
        "freemarker..",
        "org.asciidoctor..",
        "org.jruby..",
        "org.jsoup..",
        "org.apache.fop..",
        "org.apache.xmlgraphics..",
        "org.apache.pdfbox..");
  }

  @Test
  void onlyLanguageKnowsTheLocaleData() {
    onlyIn("language", "com.ibm.icu..");
  }

  @Test
  void nobodyWritesToTheStandardStreams() {
    noClasses().should(ACCESS_STANDARD_STREAMS).check(CLASSES);
  }

  @Test
  void nobodyAsksTheMachineForItsLocaleZoneOrClock() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "mojo..")
        .and()
        // FOP asks for it: there it is set to the root locale and put back.
        .doNotHaveSimpleName("FopEngine")
        .and()
        // What was used longest ago is thrown out first; no output depends on it.
        .doNotHaveSimpleName("ArtifactCache")
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(TimeZone.class, "getDefault")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(Locale.class, "getDefault", Locale.Category.class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callConstructor(Date.class)
        .orShould()
        .callMethod(Calendar.class, "getInstance")
        .orShould()
        .callConstructor(SimpleDateFormat.class, String.class)
        .check(CLASSES);
  }

  @Test
  void rulesAreFinal() {
    classes()
        .that(resideInAPackage(ROOT + "validate.rules").and(implementsARule()))
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> implementsARule() {
    return DescribedPredicate.describe(
        "implement a rule",
        c ->
            c.getRawInterfaces().stream()
                .anyMatch(
                    i -> Set.of("Rule", "GroupRule", "DocumentRule").contains(i.getSimpleName())));
  }

  private static void onlyIn(String owner, String... libraries) {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + owner + "..")
        .should()
        .dependOnClassesThat(resideInAnyPackage(libraries))
        .check(CLASSES);
  }

  private static String top(JavaClass c) {
    String rest = c.getPackageName().substring(ROOT.length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
