package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Documents go into the section an issue has for them, however it writes its name.
class SectionNamesTest {
  @Test
  void theLevelOfGovernmentMayBeWrittenOrNot() {
    List<String> there = List.of("市政府文件", "市政府办公室文件", "部门文件");
    assertEquals("市政府文件", SectionNames.among(there, "政府文件"));
    assertEquals("市政府办公室文件", SectionNames.among(there, "政府办公室文件"));
    assertEquals("政府文件", SectionNames.among(List.of("政府文件"), "市政府文件"));
  }

  @Test
  void othersStayApart() {
    List<String> there = List.of("县政府文件", "部门文件", "州志");
    assertEquals("市政府文件", SectionNames.among(there, "市政府文件"));
    assertEquals("文件", SectionNames.among(there, "文件"));
    assertEquals("志", SectionNames.among(there, "志"));
    assertEquals("政府文件", SectionNames.among(List.of("政府文件", "市政府文件"), "政府文件"));
  }
}
