package org.policypress;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.render.PdfFault;

/** Finds every rule that the compiler knows, wherever it is declared. */
public final class EveryRule {
  private EveryRule() {}

  /** Ids of all descriptors that a class or a kind of fault holds in a constant, sorted. */
  public static Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.policypress")) {
      type.getFields().stream()
          .filter(f -> f.getRawType().isEquivalentTo(RuleDescriptor.class))
          .filter(f -> f.getModifiers().contains(JavaModifier.STATIC))
          .forEach(f -> ids.add(id(f)));
    }
    for (PdfFault.Kind kind : PdfFault.Kind.values()) {
      ids.add(kind.rule().id());
    }
    return ids;
  }

  private static String id(JavaField constant) {
    try {
      Field field = constant.reflect();
      field.setAccessible(true);
      return ((RuleDescriptor) field.get(null)).id();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("cannot read " + constant.getFullName(), e);
    }
  }
}
