package org.gongbao.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gongbao.app.Tasks;
import org.gongbao.l10n.Messages;
import org.gongbao.l10n.ProblemException;
import org.gongbao.model.register.Column;
import org.gongbao.model.register.Entry;
import org.gongbao.model.register.EntryChange;
import org.gongbao.model.register.EntryCheck;
import org.gongbao.model.register.EntryId;
import org.gongbao.model.register.Register;
import org.junit.jupiter.api.Test;

class RegisterFileTest {
  private static final Messages ZH = Messages.in("zh");

  @Test
  void columnsComeInAnyOrderAndMayBeMissing() {
    RegisterFile file = read(Register.CODES, "机构,代字\r\n江州市人民政府,江府发\r\n");
    assertEquals(List.of(), file.faults());
    assertEquals(List.of("江府发", "江州市人民政府", ""), file.rows().getFirst().entry().fields());
  }

  @Test
  void encodingsAreRecognised() {
    String text = "代字,机构,栏目\n江府发,江州市人民政府,市政府文件\n";
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16LE)) {
      byte[] bytes = text.getBytes(charset);
      assertEquals(
          1, RegisterReader.read(Register.CODES, "甲.csv", bytes, NONE).orElseThrow().rows().size());
    }
  }

  @Test
  void whatIsNoTextIsRefusedWithTheReason() {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, (byte) 0xFF, (byte) 0xD8};
    assertThrows(
        ProblemException.class, () -> RegisterReader.read(Register.CODES, "a", picture, NONE));
    assertThrows(
        ProblemException.class, () -> RegisterReader.read(Register.CODES, "a", new byte[0], NONE));
  }

  @Test
  void faultsOfTheFirstLineAreAllTold() {
    assertEquals(
        List.of("1 不认识的列名“部门”", "1 列名“代字”出现两次", "1 缺少“机构”列"),
        told(Register.CODES, "代字,部门,代字\n甲,乙,丙\n"));
    assertEquals(List.of("1 各列应以半角逗号分隔"), told(Register.CODES, "代字\t机构\n甲\t乙\n"));
    assertEquals(List.of("1 文件里没有内容"), told(Register.CODES, "\n,,\n"));
  }

  @Test
  void everyFaultyLineIsToldWithItsNumber() {
    assertEquals(
        List.of(
            "3 “起”写的“去年”不是日期。可写2026-03-01，不知道日子时写2026-03。",
            "4 有3列，应为4列",
            "5 “姓名”不能空着。",
            "7 “止”写的2025-01-01早于起始的2026-01-01。",
            "8 “排序”写的“甲”不是正整数。"),
        told(
            Register.OFFICIALS,
            """
            姓名,起,止,排序
            何苗,2026年3月1日,,
            方远,去年,,
            林一舟,2026-01,
            ,2026-01,,
            ,,,
            白朗,2026-01-01,2025-01-01,
            顾青,,,甲
            """));
  }

  @Test
  void linesInFieldsAreCounted() {
    assertEquals(List.of("5 有1列，应为2列"), told(Register.WHITELIST, "文字,说明\n甲乙,\"一\n二\n\"\n丙丁\n"));
  }

  @Test
  void aQuoteThatIsNotClosedIsTold() {
    assertEquals(
        List.of("3 双引号没有成对，或者引号之后还有文字"), told(Register.WHITELIST, "文字,说明\n甲乙,一\n丙丁,\"二\n戊己,三\n"));
    assertEquals(
        List.of("3 双引号没有成对，或者引号之后还有文字"),
        told(Register.WHITELIST, "文字,说明\n甲乙,一\n丙丁,\"二\n戊己,\"三\"\n庚辛,四\n"));
  }

  @Test
  void linesThereTwiceAreTold() {
    assertEquals(
        List.of("4 与第2行完全相同", "5 与第3行说的是同一项，其余各列不同"),
        told(Register.CODES, "代字,机构\n江府发,江州市人民政府\n江府办,甲\n江府发,江州市人民政府\n江府办,乙\n"));
    assertEquals(List.of(), told(Register.OFFICIALS, "姓名,职务,起\n何苗,市长,2016-01\n何苗,市长,2026-01\n"));
  }

  @Test
  void wordsAreCheckedAsWordListsAre() {
    assertEquals(
        List.of(
            "2 误与正相同：“布署”",
            "3 除外的词“署”应比“布署”长，并且含有它",
            "4 “词库”写的“甲”不在可选范围内：黑名单、易混词、异形词、固定表述、涉外表述、慎用词。"),
        told(Register.WORDS, "词库,误,正,除外\n易混词,布署,布署,\n易混词,布署,部署,署\n甲,布暑,部署,\n"));
  }

  @Test
  void oneFaultMoreThanAreToldIsCounted() {
    StringBuilder text = new StringBuilder("文字,说明\n");
    for (int i = 0; i < 205; i++) {
      text.append("甲乙").append(i).append('\n');
    }
    RegisterFile file = read(Register.WHITELIST, text.toString());
    assertEquals(200, file.faults().size());
    assertEquals(5, file.more());
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Random random = new Random(20_261_101);
    for (int run = 0; run < 300; run++) {
      Register register = Register.values()[random.nextInt(Register.values().length)];
      List<Entry> lines = new ArrayList<>();
      for (int i = 0; i < random.nextInt(12); i++) {
        lines.add(any(register, i, random));
      }
      RegisterFile file =
          RegisterReader.read(register, "甲.csv", RegisterWriter.write(register, lines), NONE)
              .orElseThrow();
      assertEquals(List.of(), file.faults().stream().map(RegisterFileTest::said).toList());
      assertEquals(
          lines.stream().map(Entry::fields).toList(),
          file.rows().stream().map(row -> row.entry().fields()).toList());
      RegisterImport again =
          RegisterImport.of(
              file,
              lines,
              () -> {
                throw new AssertionError();
              });
      assertEquals(List.of(), again.changes());
      assertEquals(lines.size(), again.same());
    }
  }

  private static Entry any(Register register, int number, Random random) {
    Entry line = Entry.blank(new EntryId("e" + number), register);
    for (Column column : register.columns()) {
      boolean empty = !register.requires(column) && random.nextBoolean();
      String value =
          switch (column.kind()) {
            case WORD -> "词" + number + piece(random) + "尾";
            case WORDS -> column == Column.UNLESS ? "" : "甲" + number + "|乙" + number;
            case TEXT -> (empty ? "" : "文") + piece(random) + "\n" + piece(random);
            case NUMBER -> Integer.toString(1 + random.nextInt(99));
            case COUNT -> Integer.toString(random.nextInt(99));
            case POSTCODE -> "05000" + random.nextInt(10);
            case ISSUE -> "2026-" + (10 + random.nextInt(14));
            case DAY ->
                column == Column.TO
                    ? "2030-0" + (1 + number % 9)
                    : "2026-0" + (1 + number % 9) + "-1" + number % 10;
            case CHOICE -> column.choices().get(random.nextInt(column.choices().size()));
          };
      line = line.with(column, empty ? "" : value);
    }
    if (register == Register.HOLIDAYS) {
      line = line.with(Column.DAY, "2026-10-" + (10 + number));
    }
    return EntryCheck.tidied(line);
  }

  private static String piece(Random random) {
    String odd = "江州,\"'，；、 \uD842\uDFB7=@a1\t";
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < random.nextInt(6); i++) {
      piece.appendCodePoint(
          odd.codePoints().toArray()[random.nextInt(odd.codePointCount(0, odd.length()))]);
    }
    return piece.toString();
  }

  @Test
  void onlyWhatTheFileHasIsChanged() {
    Entry one = line("e1", "江府发", "江州市人民政府", "市政府文件");
    Entry two = line("e2", "江府办发", "江州市政府办公室", "");
    RegisterFile file = read(Register.CODES, "代字,机构\n江府办发,江州市人民政府办公室\n江府发,江州市人民政府\n江府令,江州市人民政府\n");
    RegisterImport taken =
        RegisterImport.of(
            file, List.of(one, two), () -> Entry.blank(new EntryId("n"), Register.CODES));
    assertEquals(List.of(1, 1, 1), List.of(taken.added(), taken.changed(), taken.same()));
    assertEquals(
        List.of(
            EntryChange.of(two, two.with(Column.ORGANISATION, "江州市人民政府办公室")),
            EntryChange.added(line("n", "江府令", "江州市人民政府", ""))),
        taken.changes());
  }

  @Test
  void aFirstDayFirstKnownFromTheFileChangesTheLine() {
    Entry open = official("e1", "何苗", "");
    assertEquals(1, official("何苗", "2026-01", open).changed());
    Entry former = official("e1", "何苗", "2016-01");
    RegisterImport second = official("何苗", "2026-01", former);
    assertEquals(1, second.added());
    assertTrue(second.changed() == 0);
  }

  private static RegisterImport official(String name, String from, Entry before) {
    RegisterFile file =
        read(Register.OFFICIALS, "姓名,机构,职务,起\n" + name + ",江州市水务局,局长," + from + "\n");
    return RegisterImport.of(
        file, List.of(before), () -> Entry.blank(new EntryId("n"), Register.OFFICIALS));
  }

  private static Entry official(String id, String name, String from) {
    return Entry.blank(new EntryId(id), Register.OFFICIALS)
        .with(Column.NAME, name)
        .with(Column.ORGANISATION, "江州市水务局")
        .with(Column.POST, "局长")
        .with(Column.FROM, from);
  }

  private static Entry line(String id, String... fields) {
    return new Entry(new EntryId(id), Register.CODES, List.of(fields));
  }

  private static final Tasks.Progress NONE = Tasks.Progress.NONE;

  private static RegisterFile read(Register register, String text) {
    Optional<RegisterFile> file =
        RegisterReader.read(register, "甲.csv", text.getBytes(StandardCharsets.UTF_8), NONE);
    return file.orElseThrow();
  }

  private static List<String> told(Register register, String text) {
    return read(register, text).faults().stream().map(RegisterFileTest::said).toList();
  }

  private static String said(RegisterFile.Fault fault) {
    return fault.line() + " " + ZH.get(fault.fault().key(), fault.fault().arguments().toArray());
  }
}
