package org.policypress.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.model.KebabCase;
import org.policypress.model.PolicySet;
import org.policypress.model.PolicyWalk;
import org.policypress.model.StartEvent;

/** What must hold for every catalogue of the templates. */
final class TemplateMessagesTest {
  static final List<String> TAGS = TemplateMessages.TAGS;

  @ParameterizedTest
  @FieldSource("TAGS")
  void everyCatalogueReadsWithoutFault(String tag) {
    assertThat(TemplateMessages.load(tag).keys()).isNotEmpty();
  }

  @ParameterizedTest
  @FieldSource("TAGS")
  void everyCatalogueHasTheKeysOfTheEnglishOneAndNoOthers(String tag) {
    Messages english = TemplateMessages.load("en");
    Messages messages = TemplateMessages.load(tag);
    assertThat(messages.missing(english)).isEmpty();
    assertThat(english.missing(messages)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("TAGS")
  void everyMsgidIsTheEnglishText(String tag) {
    Messages english = TemplateMessages.load("en");
    Diagnostics diagnostics = new Diagnostics();
    for (PoEntry entry : PoReader.read(TemplateMessages.file(tag), diagnostics).live()) {
      String key = entry.message().context().orElseThrow();
      // a plural category that English does not have translates the text of the other numbers
      String otherNumbers = key.substring(0, key.lastIndexOf('/') + 1) + "other";
      assertThat(english.find(key).or(() -> english.find(otherNumbers)))
          .hasValueSatisfying(
              message -> assertThat(message.value()).as(key).isEqualTo(entry.id().text()));
    }
  }

  @ParameterizedTest
  @FieldSource("TAGS")
  void everyEnumConstantOfTheModelHasWords(String tag) {
    Messages messages = TemplateMessages.load(tag);
    List<String> missing = new ArrayList<>();
    for (Enum<?> constant : constantsOfTheModel()) {
      String key = Messages.key(constant);
      if (messages.find(key).isEmpty()) {
        missing.add(key);
      }
    }
    assertThat(missing).isEmpty();
  }

  /** The table of differences names the part of the policy that a school changes. */
  @ParameterizedTest
  @FieldSource("TAGS")
  void everyPartThatASchoolMayChangeHasAName(String tag) {
    Messages messages = TemplateMessages.load(tag);
    assertThat(PolicyWalk.accessors(PolicySet.class))
        .map(accessor -> KebabCase.of(accessor.getName()))
        .filteredOn(key -> !Set.of("organisation", "documents", "suppress").contains(key))
        .allSatisfy(key -> assertThat(messages.find("part/" + key)).as(key).isPresent());
  }

  @ParameterizedTest
  @FieldSource("TAGS")
  void everyStartEventCanAlsoEndAPeriod(String tag) {
    PeriodWords words = new PeriodWords(TemplateMessages.load(tag));
    assertThat(StartEvent.values())
        .allSatisfy(event -> assertThat(words.until(event)).isNotEmpty());
  }

  @ParameterizedTest
  @FieldSource("TAGS")
  void everyCatalogueIsInCanonicalForm(String tag) throws IOException {
    String text = TemplateMessages.file(tag).text();
    List<PoMessage> messages =
        PoReader.read(TemplateMessages.file(tag), new Diagnostics()).messages();
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String canonical =
        PoWriter.write(messages.stream().map(m -> ReviewMark.complete(m, today)).toList());
    if (!text.equals(canonical) && Boolean.getBoolean("golden.update")) {
      Files.writeString(TemplateMessages.path(tag), canonical);
      fail("updated %s; review the diff", TemplateMessages.path(tag));
    }
    assertThat(text)
        .as("run the test with -Dgolden.update=true to bring %s.po into order", tag)
        .isEqualTo(canonical);
  }

  /** What was changed since is signed anew with a bare {@code # reviewed-by: Policypress}. */
  @ParameterizedTest
  @ValueSource(strings = {"da", "sv"})
  void weVouchForEachMessageInTheLanguagesThatWeSpeak(String tag) {
    assertThat(PoReader.read(TemplateMessages.file(tag), new Diagnostics()).live())
        .extracting(PoEntry::message)
        .filteredOn(message -> ReviewMark.state(message) != ReviewState.REVIEWED)
        .extracting(message -> message.context().orElse(""))
        .as("read these, put `# reviewed-by: Policypress` over them, update the goldens")
        .isEmpty();
  }

  @Test
  void theModelHasEnums() {
    assertThat(constantsOfTheModel()).hasSizeGreaterThan(100);
  }

  private static List<Enum<?>> constantsOfTheModel() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.policypress.model")
            .stream()
            .filter(JavaClass::isEnum)
            .map(JavaClass::reflect)
            .filter(Class::isEnum)
            .sorted(Comparator.comparing(Class::getName))
            .flatMap(type -> Stream.of(type.getEnumConstants()))
            .<Enum<?>>map(constant -> (Enum<?>) constant)
            .toList();
  }
}
