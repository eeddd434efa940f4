package org.policypress.render;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.DefaultMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Version;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * Lets a template call what a view declares, and nothing that every object has: not even the name
 * of a class can be asked for.
 */
final class OwnMembersOnly implements MemberAccessPolicy {
  private final MemberAccessPolicy usual;

  OwnMembersOnly(Version version) {
    this.usual = DefaultMemberAccessPolicy.getInstance(version);
  }

  @Override
  public ClassMemberAccessPolicy forClass(Class<?> type) {
    ClassMemberAccessPolicy policy = usual.forClass(type);
    return new ClassMemberAccessPolicy() {
      @Override
      public boolean isMethodExposed(Method method) {
        return method.getDeclaringClass() != Object.class && policy.isMethodExposed(method);
      }

      @Override
      public boolean isConstructorExposed(Constructor<?> constructor) {
        return false;
      }

      @Override
      public boolean isFieldExposed(Field field) {
        return false;
      }
    };
  }

  @Override
  public boolean isToStringAlwaysExposed() {
    return usual.isToStringAlwaysExposed();
  }
}
