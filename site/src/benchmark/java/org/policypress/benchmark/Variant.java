package org.policypress.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** One of several things that are done in turn, and how it went each time. */
final class Variant {
  /** The head of {@link #row}. */
  static final List<String> HEAD =
      List.of("what", "times", "min s", "median s", "max s", "processor s", "memory MiB", "ratio");

  private final String name;
  private final List<Execution> executions = new ArrayList<>();

  /**
   * @param name what it is
   */
  Variant(String name) {
    this.name = name;
  }

  /** Notes how it went. */
  void add(Execution execution) {
    executions.add(execution);
  }

  Series seconds() {
    return series(Execution::seconds);
  }

  Series mebibytes() {
    return series(Execution::mebibytes);
  }

  private Series series(ToDoubleFunction<Execution> value) {
    return new Series(executions.stream().mapToDouble(value).boxed().toList());
  }

  /** Its row of a table, with how many times the seconds are those of another. */
  List<String> row(Variant other) {
    List<String> row = new ArrayList<>(List.of(name, String.valueOf(executions.size())));
    row.addAll(seconds().cells());
    row.add(Series.number(series(Execution::processorSeconds).median()));
    row.add(Series.number(mebibytes().median()));
    row.add(this == other ? "1" : seconds().ratio(other.seconds()));
    return row;
  }
}
