package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.CheckedPolicy;
import org.policypress.load.PolicyLoader;
import org.policypress.model.Accessibility.Conformance;
import org.policypress.model.BreachProcedure;
import org.policypress.model.KebabCase;
import org.policypress.model.Keep;
import org.policypress.model.Organisation.LegalForm;
import org.policypress.model.PolicySet;
import org.policypress.model.PolicyWalk;
import org.policypress.model.RetentionPeriod;
import org.policypress.model.Right;
import org.policypress.model.SchoolPolicy;
import org.policypress.prose.Prose;
import org.policypress.source.Located;
import org.policypress.yaml.SourceReader;
import org.policypress.yaml.YamlNode;
import org.policypress.yaml.YamlReader;

/**
 * The samples together say everything that the model can say: each key of each record, each word of
 * each enumeration and each form of period stands in one of them at least.
 */
class SamplesUseTheModelIT {
  /** What can be written so that a rule can refuse it, and so stands in no sample. */
  private static final Set<Object> REFUSED =
      Set.of(BreachProcedure.Clock.BREACH, Right.FeeOn.FIRST_COPY, RetentionPeriod.Vague.class);

  /**
   * An organisation has one legal form and one website, and there are five samples: these are none
   * of theirs.
   */
  private static final Set<Object> OF_NO_SAMPLE =
      Set.of(
          LegalForm.REGIONAL,
          LegalForm.STATE,
          LegalForm.FOUNDATION,
          LegalForm.ASSOCIATION,
          Conformance.FULL,
          Conformance.NONE);

  private static final Set<String> keys = new HashSet<>();
  private static final Set<Object> values = new HashSet<>();

  @BeforeAll
  static void readTheSamples() throws Exception {
    for (CheckedPolicy policy : Checking.of(PublishedSite.SOURCE).policies()) {
      PolicyWalk.visit(policy.group().base(), SamplesUseTheModelIT::note);
      for (SchoolPolicy school : policy.group().schools()) {
        PolicyWalk.visit(school.policy(), SamplesUseTheModelIT::note);
      }
    }
    for (String country : List.of("dk", "se")) {
      readTheLawOf(country);
    }
  }

  /** The law that comes with the compiler is written like a policy, and judges every sample. */
  private static void readTheLawOf(String country) throws Exception {
    String resource = "/org/policypress/jurisdictions/" + country + ".yaml";
    Diagnostics faults = new Diagnostics();
    try (InputStream in = Objects.requireNonNull(PolicySet.class.getResourceAsStream(resource))) {
      YamlNode.Mapping tree =
          SourceReader.decode(in.readAllBytes(), resource, faults)
              .flatMap(text -> YamlReader.read(text, faults))
              .map(YamlNode.Mapping.class::cast)
              .orElseThrow();
      tree.entries().forEach(entry -> keys.add("policy set: " + entry.key().value()));
      PolicyWalk.visit(
          new PolicyLoader(faults).loadLaw(tree).orElseThrow(), SamplesUseTheModelIT::note);
    }
  }

  @Test
  void everyKeyStandsInASample() {
    Set<String> unused = new TreeSet<>();
    for (Class<?> type : recordsOf(PolicySet.class)) {
      for (Method key : PolicyWalk.accessors(type)) {
        if (!keys.contains(name(type, key))) {
          unused.add(name(type, key));
        }
      }
    }
    assertThat(unused).isEmpty();
  }

  @Test
  void everyWordOfAnEnumerationStandsInASample() {
    Set<String> unused = new TreeSet<>();
    for (Class<?> type : enumsOf(recordsOf(PolicySet.class))) {
      for (Object constant : type.getEnumConstants()) {
        if (!values.contains(constant)
            && !REFUSED.contains(constant)
            && !OF_NO_SAMPLE.contains(constant)) {
          unused.add(type.getSimpleName() + " " + KebabCase.of((Enum<?>) constant));
        }
      }
    }
    assertThat(unused).isEmpty();
  }

  @Test
  void everyFormOfPeriodStandsInASample() {
    assertThat(RetentionPeriod.class.getPermittedSubclasses())
        .filteredOn(form -> !values.contains(form) && !REFUSED.contains(form))
        .isEmpty();
  }

  private static void note(Object value) {
    if (value instanceof Located<?> located) {
      values.add(located.value());
      if (located.value() instanceof Keep keep) {
        values.add(keep.limit());
        values.add(keep.period().getClass());
        if (keep.period() instanceof RetentionPeriod.UntilEvent until) {
          values.add(until.event());
        }
      }
      return;
    }
    for (Method key : PolicyWalk.accessors(value.getClass())) {
      Object content = PolicyWalk.read(key, value);
      boolean empty =
          content instanceof Optional<?> optional
              ? optional.isEmpty()
              : content instanceof Collection<?> list && list.isEmpty();
      if (!empty) {
        keys.add(name(value.getClass(), key));
      }
    }
  }

  private static String name(Class<?> type, Method key) {
    return KebabCase.words(type) + ": " + KebabCase.of(key.getName());
  }

  /** The records that can be reached from one, in the model. */
  private static Set<Class<?>> recordsOf(Class<?> root) {
    Set<Class<?>> found = new LinkedHashSet<>();
    collect(root, found);
    return found;
  }

  private static void collect(Class<?> type, Set<Class<?>> found) {
    boolean ofTheModel = type.getPackage() == PolicySet.class.getPackage();
    if (type.isRecord() && ofTheModel && found.add(type)) {
      for (Type each : componentTypes(type)) {
        classesIn(each).forEach(c -> collect(c, found));
      }
    }
  }

  private static Set<Class<?>> enumsOf(Set<Class<?>> records) {
    Set<Class<?>> found = new LinkedHashSet<>(List.of(Keep.Limit.class));
    for (Class<?> type : records) {
      for (Type each : componentTypes(type)) {
        classesIn(each).stream().filter(Class::isEnum).forEach(found::add);
      }
    }
    return found;
  }

  private static List<Type> componentTypes(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(c -> c.getGenericType()).toList();
  }

  private static List<Class<?>> classesIn(Type type) {
    if (type instanceof Class<?> c) {
      return c == Prose.class || c == Keep.class ? List.of() : List.of(c);
    }
    return Arrays.stream(((ParameterizedType) type).getActualTypeArguments())
        .flatMap(argument -> classesIn(argument).stream())
        .toList();
  }
}
