package org.policypress.render;

import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policypress.compose.Wording;

/** {@code w("key")} and {@code w("key", {"name": value})} in templates: a message. */
final class MessageFunction implements TemplateMethodModelEx {
  private final Wording wording;

  MessageFunction(Wording wording) {
    this.wording = wording;
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    String key = ((TemplateScalarModel) arguments.get(0)).getAsString();
    Map<String, Object> values = new LinkedHashMap<>();
    if (arguments.size() > 1) {
      TemplateHashModelEx given = (TemplateHashModelEx) arguments.get(1);
      for (var keys = given.keys().iterator(); keys.hasNext(); ) {
        String name = ((TemplateScalarModel) keys.next()).getAsString();
        values.put(name, value(given.get(name)));
      }
    }
    try {
      return wording.say(key, values);
    } catch (IllegalArgumentException e) {
      throw new TemplateModelException(e.getMessage(), e);
    }
  }

  private static Object value(TemplateModel model) throws TemplateModelException {
    if (model instanceof TextModel text) {
      return text.text();
    }
    if (model instanceof TemplateNumberModel number) {
      return number.getAsNumber().longValue();
    }
    return ((TemplateScalarModel) model).getAsString();
  }
}
