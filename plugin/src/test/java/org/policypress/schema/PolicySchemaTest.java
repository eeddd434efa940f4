package org.policypress.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The schemas that are shipped are those that the model makes. */
final class PolicySchemaTest {
  private static final Path SHIPPED =
      Path.of("src", "main", "resources", "org", "policypress", "schema");

  @Test
  void theSchemaOfThePolicyIsMadeFromTheModel() throws IOException {
    isShipped("policy.schema.json", PolicySchema.ofPolicy(ModelJavadoc.read()));
  }

  @Test
  void theSchemaOfASchoolIsMadeFromTheModel() throws IOException {
    isShipped("school.schema.json", PolicySchema.ofSchool(ModelJavadoc.read()));
  }

  private static void isShipped(String name, String made) throws IOException {
    Path file = SHIPPED.resolve(name);
    if (Boolean.getBoolean("golden.update")
        && (!Files.exists(file) || !Files.readString(file, UTF_8).equals(made))) {
      Files.createDirectories(SHIPPED);
      Files.writeString(file, made, UTF_8);
      fail("updated " + name + "; review the diff");
    }
    assertThat(file)
        .as("run this test with -Dgolden.update=true after a change of the model")
        .exists()
        .content(UTF_8)
        .isEqualTo(made);
  }
}
