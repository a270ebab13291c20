package org.comparanda.bake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSheetTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a { color : red; margin: 0 1px; } | a{color :red;margin:0 1px}",
        "/* x */ @media (width >= 40rem) { a , b > i { top: calc(1px + 2px) } } | @media (width>= 40rem){a,b>i{top:calc(1px + 2px)}}",
        ":is( a, b ) c :hover [ x ] {} | :is(a,b) c :hover [x]{}",
        "a/**/b{} | a/**/b{}",
        "a /* x */ b{} | a b{}",
        "a{x:1;/* ; } */;} | a{x:1;}",
        "a{--empty: ;} | a{--empty:}",
      })
  void commentsAndNeedlessBlanksGo(String css, String squeezed) {
    assertThat(StyleSheet.squeezed(css)).isEqualTo(squeezed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a::after{content:\"\\B7  /* no  comment */ ; }\"}",
        "a::after{content:'\\' ;  }'}",
        "a::after{content:\" \\2191\" / \"\"}",
        "a{background:url(data:image/svg+xml,/*  ;}*/)}",
        "a{background:url(\"data:image/svg+xml,<svg a='b' />  /* */\")}",
        "a{background:url(a\\)/*b)}",
        ".\\31  b{}",
        ".a\\; b{}",
        "a{content:\"forgotten\n}",
        "a{content:\"to the end  ",
        "a{b:url(  to-the-end/*",
        "a\\",
      })
  void stringsAddressesAndEscapesStay(String css) {
    String kept = css.replace("url(  ", "url(");

    assertThat(StyleSheet.squeezed(css)).isEqualTo(kept);
  }
}
