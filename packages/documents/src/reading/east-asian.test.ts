import { expect, test } from 'vitest';
import { numbered } from '../../tests/glyph-numbers.ts';
import { read, told } from '../../tests/written.ts';
import { readResume } from '../index.ts';

// Korean, Japanese and Chinese résumés.

const schoolsOf = (
  rows: readonly {
    institution_name: string;
    start_date: string;
    graduation_date?: string | null | undefined;
  }[],
) =>
  rows.map(
    (row) => `${row.institution_name} | ${row.start_date.slice(0, 7)}..${row.graduation_date?.slice(0, 7)}`,
  );

test('a Korean one', async () => {
  const { profile, employment, education } = await read(`이력서

이름: 윤하늘
010-1234-5678 | haneul.yoon@example.com

학력사항
2014.03 ~ 2018.02  모래대학교 수학과
2011.03 ~ 2014.02  한빛고등학교

경력사항
(주)모래바람소프트  백엔드 개발자
2020. 03. 02. ~ 현재
- 결제 API 개발

가람병원 원무과 사원
2018년 3월 ~ 2020년 2월
- 접수 업무

자격증
정보처리기사 2017.11`);
  expect(profile.full_name).toBe('윤하늘');
  expect(told(employment)).toEqual([
    '백엔드 개발자 | (주)모래바람소프트 | 2020-03..',
    '원무과 사원 | 가람병원 | 2018-03..2020-02',
  ]);
  expect(schoolsOf(education)).toEqual(['모래대학교 | 2014-03..2018-02', '한빛고등학교 | 2011-03..2014-02']);
});

test('a Japanese one', async () => {
  const { profile, employment, education } = await read(`職務経歴書

氏名: 山際 澪
mio.yamagiwa@example.com  090-1234-5678

学歴
2014年4月 ～ 2018年3月  海浜大学 工学部 情報工学科

職歴
株式会社さざなみ
2020年4月 ～ 現在
バックエンドエンジニア
- 決済APIの開発

白樺商店株式会社
2018年4月 ～ 2020年3月
営業
- 店舗の管理`);
  expect(profile.full_name).toBe('山際 澪');
  expect(told(employment)).toEqual([
    'バックエンドエンジニア | 株式会社さざなみ | 2020-04..',
    '営業 | 白樺商店株式会社 | 2018-04..2020-03',
  ]);
  expect(schoolsOf(education)).toEqual(['海浜大学 | 2014-04..2018-03']);
});

test('a Chinese one', async () => {
  const { profile, employment, education } = await read(`简历

姓名：林晓雨
电话：13800001234  邮箱：xiaoyu.lin@example.com

教育背景
2014.09 - 2018.06  海滨大学  计算机科学与技术  本科

工作经历
2020.03 - 至今  沙丘科技有限公司  后端工程师
- 负责支付接口开发

2018.07 - 2020.02  松林软件集团  测试工程师
- 编写测试用例`);
  expect(profile.full_name).toBe('林晓雨');
  expect(told(employment)).toEqual([
    '后端工程师 | 沙丘科技有限公司 | 2020-03..',
    '测试工程师 | 松林软件集团 | 2018-07..2020-02',
  ]);
  expect(schoolsOf(education)).toEqual(['海滨大学 | 2014-09..2018-06']);
});

test('letters that a PDF gives by the numbers of their glyphs alone', async () => {
  const bytes = numbered('haneul.yoon@example.com', [2452, 3277, 1727]);
  const { profile } = await readResume(bytes);
  expect(profile.full_name).toMatch(/^\p{Script=Hangul}{3}$/u);
  expect(profile.email).toBe('haneul.yoon@example.com');
});

test('without its map such a name is missing, and the rest is read', async () => {
  const { profile } = await readResume(numbered('haneul.yoon@example.com', [2452, 3277, 1727]), {
    fonts: async ({ path }) => {
      throw new Error(`no ${path}`);
    },
  });
  expect(profile.full_name).toBeNull();
  expect(profile.email).toBe('haneul.yoon@example.com');
});

test('nothing but maps is asked for, no faces to draw with', async () => {
  const asked: string[] = [];
  const fonts = async ({ path }: { path: string }): Promise<Uint8Array> => {
    asked.push(path);
    throw new Error(`no ${path}`);
  };
  await readResume(numbered('haneul.yoon@example.com', [2452]), { fonts });
  expect([...new Set(asked)]).toEqual(['pdfjs-dist/cmaps/Adobe-Korea1-UCS2.bcmap']);
});
