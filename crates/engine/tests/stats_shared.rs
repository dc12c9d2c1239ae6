//! The vectors that all implementations of the statistics share, every case of every file. They are kept beside the
//! checkout.

use experiment_engine::stats::anytime::{anytime, rho_squared};
use experiment_engine::stats::bayes::Prior;
use experiment_engine::stats::compare::{Comparison, Kind, Options, compare};
use experiment_engine::stats::correction::{Correction, adjust};
use experiment_engine::stats::estimate::{Estimate, pooled_slope};
use experiment_engine::stats::lift::{LiftMethod, Relative};
use experiment_engine::stats::moments::{Accumulator, Moments};
use experiment_engine::stats::power::{Design, KnownVariances};
use experiment_engine::stats::proportion::{self, Counts};
use experiment_engine::stats::special::{Beta, normal_isf, normal_sf, t_isf, t_sf};
use serde_json::Value;
use statrs::distribution::{ChiSquared, ContinuousCDF};

/// Runs `check` on the cases of a suite; says so where there are none to run.
fn each(suite: &str, mut check: impl FnMut(&Value)) {
    let path = format!("{}/../../../shared/vectors/stats/{suite}.json", env!("CARGO_MANIFEST_DIR"));
    let Ok(text) = std::fs::read_to_string(&path) else {
        eprintln!("SKIPPED {suite}: the shared vectors are not beside this checkout");
        return;
    };
    let suite: Value = serde_json::from_str(&text).unwrap();
    let cases = suite["cases"].as_array().unwrap();
    assert!(!cases.is_empty());
    cases.iter().for_each(&mut check);
}

/// What is expected of one case, and how closely.
struct Expected<'a> {
    of: &'a Value,
    relative: f64,
    /// Added to it: for differences that cancel.
    absolute: f64,
    id: String,
}

impl Expected<'_> {
    #[track_caller]
    fn check(&self, name: &str, got: impl Into<Option<f64>>) {
        let expected = &self.of[name];
        assert!(!expected.is_null() || self.of.as_object().unwrap().contains_key(name), "{}: no {name}", self.id);
        self.close(name, got.into(), expected.as_f64());
    }

    /// The same where some cases leave a figure out.
    #[track_caller]
    fn check_if_given(&self, name: &str, got: impl Into<Option<f64>>) {
        if self.of.as_object().unwrap().contains_key(name) {
            self.check(name, got);
        }
    }

    #[track_caller]
    fn close(&self, name: &str, got: Option<f64>, expected: Option<f64>) {
        let is_close = match (got, expected) {
            (Some(got), Some(expected)) => {
                // Below 1e-300 p-values have no digits to compare.
                (got - expected).abs() <= self.relative * expected.abs() + self.absolute
                    || expected.abs() + got < 1e-300
            }
            (None, None) => true,
            _ => false,
        };
        assert!(is_close, "{} {name}: got {got:?}, expected {expected:?}", self.id);
    }

    fn part(&self, name: &str) -> Expected<'_> {
        Expected { of: &self.of[name], id: format!("{} {name}", self.id), ..*self }
    }
}

fn expected(case: &Value, relative: f64, scale: f64) -> Expected<'_> {
    Expected { of: &case["expected"], relative, absolute: 1e-12 * scale, id: case["id"].to_string() }
}

fn arms(input: &Value) -> [Moments; 2] {
    ["control", "treatment"].map(|arm| Moments::from_json(&input[arm]).unwrap_or_else(|e| panic!("{e}: {input}")))
}

fn scale([control, treatment]: &[Moments; 2]) -> f64 {
    control.mean.abs().max(treatment.mean.abs())
}

fn options(input: &Value, kind: Kind) -> Options {
    let alpha = input["alpha"].as_f64().unwrap_or(0.05);
    Options { kind, alpha, n_star: input["n_star"].as_i64(), ..Options::default() }
}

fn row(arms: &[Moments; 2], options: &Options) -> Comparison {
    compare(&arms[0], &arms[1], options).unwrap()
}

fn t(row: &Comparison) -> Option<f64> {
    Some(row.diff? / row.se.filter(|se| *se > 0.0)?)
}

/// The test as welch_means.json has it; also of ratios and adjusted means.
fn check_test(want: &Expected, got: &Comparison, alpha: f64) {
    want.check("diff", got.diff);
    want.check("se", got.se);
    want.check("t", t(got));
    want.check("df", got.df);
    want.check("p", got.p_value);
    want.check("ci_lower", got.diff_lo);
    want.check("ci_upper", got.diff_hi);
    want.check_if_given("t_crit", got.df.map(|df| t_isf(0.5 * alpha, df)));
    want.check_if_given("p_greater", got.df.zip(t(got)).map(|(df, t)| t_sf(t, df)));
    want.check_if_given("p_less", got.df.zip(t(got)).map(|(df, t)| t_sf(-t, df)));
}

/// The three intervals as relative_lift.json has them.
fn check_lift(want: &Expected, estimates: &[Estimate; 2], arms: &[Moments; 2], options: &Options) {
    let relative = Relative::new(&estimates[0], &estimates[1]).unwrap();
    want.check("lift", relative.lift);
    want.check("delta_se", relative.delta_error());
    for (method, name) in [(LiftMethod::Delta, "delta"), (LiftMethod::Log, "log"), (LiftMethod::Fieller, "fieller")] {
        let row = row(arms, &Options { lift: method, ..*options });
        want.check(&format!("{name}_lower"), row.lift_lo);
        want.check(&format!("{name}_upper"), row.lift_hi);
        if method == LiftMethod::Fieller {
            let g = relative.g(t_isf(0.5 * options.alpha, row.df.unwrap()));
            want.check("fieller_g", g);
            assert_eq!(want.of["fieller_bounded"].as_bool().unwrap(), row.lift_lo.is_some());
            want.check_if_given("abs_p", row.p_value);
        }
    }
}

#[test]
fn special_functions() {
    each("special_functions", |case| {
        let args: Vec<f64> = case["input"]["args"].as_array().unwrap().iter().map(|x| x.as_f64().unwrap()).collect();
        let got = match case["input"]["fn"].as_str().unwrap() {
            "norm_sf" => normal_sf(args[0]),
            "norm_ppf" => -normal_isf(args[0]),
            "t_sf" => t_sf(args[0], args[1]),
            "t_ppf" => -t_isf(args[0], args[1]),
            "chi2_sf" => ChiSquared::new(args[1]).unwrap().sf(args[0]),
            "betainc" => Beta::new(args[0], args[1]).cdf(args[2]),
            "lgamma" => libm::lgamma(args[0]),
            other => panic!("{other}"),
        };
        expected(case, 1e-11, 0.0).check("value", got);
    });
}

/// Also by the raw rows, where they are given, in any split.
#[test]
fn welch_means() {
    each("welch_means", |case| {
        let input = &case["input"];
        let options = options(input, Kind::Mean);
        let from_rows = |arm: &str| {
            let mut parts = [Accumulator::default(); 3];
            for (index, row) in input[format!("{arm}_hist")].as_array()?.iter().enumerate() {
                let (value, count) = (row[0].as_f64().unwrap(), row[1].as_i64().unwrap());
                (0..count).for_each(|i| parts[(index + i as usize) % 3].add(value).unwrap());
            }
            let [mut all, second, third] = parts;
            all.merge(&second).and_then(|()| all.merge(&third)).unwrap();
            Some(all.moments())
        };
        let summarised = arms(input);
        let from_rows = from_rows("control").zip(from_rows("treatment")).map(|(c, t)| [c, t]);
        for arms in [Some(summarised), from_rows].into_iter().flatten() {
            let (got, want) = (row(&arms, &options), expected(case, 1e-9, scale(&arms)));
            check_test(&want, &got, options.alpha);
            want.check("mean_control", got.mean_c);
            want.check("mean_treatment", got.mean_t);
            want.check("var_control", got.var_c);
            want.check("var_treatment", got.var_t);
        }
    });
}

#[test]
fn relative_lift() {
    each("relative_lift", |case| {
        let (arms, options) = (arms(&case["input"]), options(&case["input"], Kind::Mean));
        let estimates = [Estimate::mean(&arms[0]), Estimate::mean(&arms[1])];
        let want = expected(case, 1e-9, 1.0);
        check_lift(&want, &estimates, &arms, &options);
        want.check("t_crit", row(&arms, &options).df.map(|df| t_isf(0.5 * options.alpha, df)));
    });
}

#[test]
fn two_proportions() {
    each("two_proportions", |case| {
        let (arms, options) = (arms(&case["input"]), options(&case["input"], Kind::Proportion));
        let [control, treatment] = ["control", "treatment"].map(|arm| {
            let of = |name: &str| case["input"][arm][name].as_i64().unwrap();
            Counts { n: of("n"), successes: of("successes") }
        });
        let (got, want) = (row(&arms, &options), expected(case, 1e-9, scale(&arms)));
        want.check("p_control", got.mean_c);
        want.check("p_treatment", got.mean_t);
        want.check("diff", got.diff);
        check_test(&Expected { of: &with_diff(&want, "welch"), ..want.part("welch") }, &got, options.alpha);

        let part = want.part("z_unpooled");
        let test = proportion::unpooled_test(control, treatment).unwrap();
        part.check("se", test.se);
        part.check("z", test.z);
        part.check("p", test.p_value);
        let half = test.z.map(|_| normal_isf(0.5 * options.alpha) * test.se);
        part.check("ci_lower", half.map(|half| test.diff - half));
        part.check("ci_upper", half.map(|half| test.diff + half));

        let part = want.part("z_pooled");
        let test = proportion::pooled_test(control, treatment).unwrap();
        part.check("se0", test.se);
        part.check("z", test.z);
        part.check("p", test.p_value);

        let wilson = |counts: Counts| proportion::wilson(counts.successes, counts.n, options.alpha).unwrap();
        let newcombe = proportion::newcombe(control, treatment, options.alpha).unwrap();
        for (name, interval) in
            [("wilson_control", wilson(control)), ("wilson_treatment", wilson(treatment)), ("newcombe", newcombe)]
        {
            want.part(name).check("lower", interval.low);
            want.part(name).check("upper", interval.high);
        }
        want.check_if_given("fisher_p", proportion::fisher_test(control, treatment));
    });
}

fn with_diff(want: &Expected, part: &str) -> Value {
    let mut of = want.of[part].clone();
    of["diff"] = want.of["diff"].clone();
    of
}

#[test]
fn ratio_delta() {
    each("ratio_delta", |case| {
        let (arms, options) = (arms(&case["input"]), options(&case["input"], Kind::Ratio));
        let (got, want) = (row(&arms, &options), expected(case, 1e-9, 1.0));
        check_test(&want, &got, options.alpha);
        want.check("ratio_control", got.mean_c);
        want.check("ratio_treatment", got.mean_t);
        want.check("delta_var_control", got.var_c);
        want.check("delta_var_treatment", got.var_t);
        let estimates = [0, 1].map(|arm: usize| Estimate::ratio(&arms[arm], &arms[arm].x.unwrap()));
        check_lift(&want.part("relative"), &estimates, &arms, &options);
    });
}

#[test]
fn cuped() {
    each("cuped", |case| {
        let (arms, options) = (arms(&case["input"]), options(&case["input"], Kind::Cuped));
        let (got, want) = (row(&arms, &options), expected(case, 1e-9, scale(&arms)));
        check_test(&want, &got, options.alpha);
        want.check("theta", got.cuped_theta);
        want.check("adj_mean_control", got.mean_c);
        want.check("adj_mean_treatment", got.mean_t);
        want.check("adj_var_control", got.var_c);
        want.check("adj_var_treatment", got.var_t);
        want.check("variance_reduction", got.variance_reduction);
        want.check("unadjusted_diff", arms[1].mean - arms[0].mean);
        let [x_c, x_t] = [arms[0].x.unwrap(), arms[1].x.unwrap()];
        let (theta, centre) = pooled_slope([(&arms[0], &x_c), (&arms[1], &x_t)]).unwrap();
        let estimates = [(&arms[0], x_c), (&arms[1], x_t)].map(|(arm, x)| Estimate::adjusted(arm, &x, theta, centre));
        check_lift(&want.part("relative"), &estimates, &arms, &options);
    });
}

fn check_anytime(want: &Expected, got: &Comparison, options: &Options) {
    let n_star = options.n_star.unwrap() as f64;
    want.check("rho", rho_squared(options.alpha, n_star).sqrt());
    let look = anytime(t(got).unwrap(), (got.n_c + got.n_t) as f64, options.alpha, n_star);
    want.check("crit", look.critical);
    want.check("ci_lower", got.av_diff_lo);
    want.check("ci_upper", got.av_diff_hi);
    want.check("log_e_value", got.av_log_e);
    want.check("p", got.av_p);
}

#[test]
fn anytime_valid() {
    each("anytime_valid", |case| {
        let (arms, options) = (arms(&case["input"]), options(&case["input"], Kind::Mean));
        let (got, want) = (row(&arms, &options), expected(case, 1e-9, scale(&arms)));
        check_anytime(&want, &got, &options);
        want.check("n", (got.n_c + got.n_t) as f64);
        want.check("se", got.se);
        want.check("z", t(&got));
        want.check("halfwidth", got.av_diff_hi.zip(got.diff).map(|(high, diff)| high - diff));
        assert_eq!(got.av_p.unwrap() < options.alpha, got.av_diff_lo.unwrap() > 0.0 || got.av_diff_hi.unwrap() < 0.0);
        let lift = want.part("lift");
        let delta = row(&arms, &Options { lift: LiftMethod::Delta, ..options });
        lift.check("lift", got.lift);
        lift.check("delta_lower", delta.av_lift_lo);
        lift.check("delta_upper", delta.av_lift_hi);
        lift.check("fieller_lower", got.av_lift_lo);
        lift.check("fieller_upper", got.av_lift_hi);
    });
}

#[test]
fn bayes_beta_binomial() {
    each("bayes_beta_binomial", |case| {
        let input = &case["input"];
        let prior = Prior::from_json(&input["prior"]).unwrap();
        let Prior::Beta { alpha, beta } = prior else { panic!() };
        let arms = arms(input);
        let got = row(&arms, &Options { prior: Some(prior), ..options(input, Kind::Proportion) });
        let want = Expected { relative: 1e-6, absolute: 1e-9, ..expected(case, 0.0, 0.0) };
        want.check("chance_to_beat_control", got.chance_to_win);
        want.check("expected_loss_ship_treatment", got.expected_loss_ship);
        want.check("expected_loss_keep_control", got.expected_loss_keep);
        for (arm, name) in arms.iter().zip(["control", "treatment"]) {
            let successes = arm.successes().unwrap();
            let posterior = Beta::new(alpha + successes as f64, beta + (arm.n - successes) as f64);
            want.check(&format!("post_mean_{name}"), posterior.mean());
            let interval = want.part(&format!("cred95_{name}")).of.clone();
            let part = Expected { of: &interval, id: want.id.clone(), ..want };
            part.check("lower", posterior.quantile(0.025));
            part.check("upper", posterior.isf(0.025));
        }
    });
}

#[test]
fn bayes_gaussian_lift() {
    each("bayes_gaussian_lift", |case| {
        let input = &case["input"];
        let prior = (!input["prior"].is_null()).then(|| Prior::from_json(&input["prior"]).unwrap());
        let lower_is_better = input["lower_is_better"].as_bool().unwrap();
        let got = row(&arms(input), &Options { prior, lower_is_better, ..options(input, Kind::Mean) });
        let want = Expected { relative: 1e-8, absolute: 1e-12, ..expected(case, 0.0, 0.0) };
        want.check("chance_to_win", got.chance_to_win);
        want.check("ci_lower", got.cred_lo);
        want.check("ci_upper", got.cred_hi);
        want.check("risk_keep_control", got.expected_loss_keep);
        want.check("risk_ship_treatment", got.expected_loss_ship);
        let (low, high) = (got.cred_lo.unwrap(), got.cred_hi.unwrap());
        want.check("post_mean", 0.5 * (low + high));
        want.check("post_sd", 0.5 * (high - low) / normal_isf(0.025));
    });
}

#[test]
fn multiple_testing() {
    each("multiple_testing", |case| {
        let p: Vec<Option<f64>> = case["input"]["p_values"].as_array().unwrap().iter().map(Value::as_f64).collect();
        let want = expected(case, 1e-12, 0.0);
        for name in ["holm", "bh", "bonferroni", "by"] {
            let got = adjust(&p, Correction::parse(name).unwrap());
            got.iter().enumerate().for_each(|(index, got)| want.check(&format!("{name}_{}", index + 1), *got));
        }
    });
}

#[test]
fn power_sample_size() {
    each("power_sample_size", |case| {
        let input = &case["input"];
        let of = |name: &str| input[name].as_f64().unwrap();
        let count = |name: &str| input[name].as_i64().unwrap();
        let want = expected(case, 1e-7, 0.0);
        let alpha = of("alpha");
        match input["kind"].as_str().unwrap() {
            "t_power" => {
                let design = Design { baseline: 0.0, sd: Some(of("sd")), alpha, margin: 0.0 };
                let got = design.power(count("n_control"), count("n_treatment"), of("diff")).unwrap();
                want.check("power", got);
            }
            "z_sample_size" => {
                let arms = KnownVariances { control: of("var_control"), treatment: of("var_treatment"), alpha };
                let (ratio, power, diff) = (of("ratio_control_to_treatment"), of("power"), of("diff"));
                let exact = arms.exact_sample_size(diff, power, ratio);
                want.check("n_treatment_exact", exact);
                want.check("n_control_exact", exact * ratio);
                let n = arms.sample_size(diff, power, ratio).unwrap();
                assert_eq!(Some(n.n_control), want.of["n_control"].as_i64());
                assert_eq!(Some(n.n_treatment), want.of["n_treatment"].as_i64());
                let (n_control, n_treatment) = (n.n_control as f64, n.n_treatment as f64);
                want.check("mde_at_n", arms.minimum_effect(n_control, n_treatment, power));
                want.check("power_at_n", arms.power(n_control, n_treatment, diff));
            }
            "prop_sample_size_pooled" => {
                let design = Design { baseline: of("p_control"), sd: None, alpha, margin: 0.0 };
                let n = design.sample_size(of("p_treatment") - of("p_control"), of("power"), 1.0).unwrap();
                assert_eq!(Some(n.n_treatment), want.of["n_per_arm"].as_i64());
                assert_eq!(n.n_control, n.n_treatment);
            }
            other => panic!("{other}"),
        }
    });
}

#[test]
fn real_datasets() {
    each("real_datasets", |case| {
        let (arms, options) = (arms(&case["input"]), options(&case["input"], Kind::Mean));
        let (got, want) = (row(&arms, &options), expected(case, 1e-8, scale(&arms)));
        check_test(&want, &got, options.alpha);
        want.check("n_control", got.n_c as f64);
        want.check("n_treatment", got.n_t as f64);
        want.check("mean_control", got.mean_c);
        want.check("mean_treatment", got.mean_t);
        want.check("var_control", got.var_c);
        want.check("var_treatment", got.var_t);
        check_anytime(&want.part("anytime"), &got, &options);
        let estimates = [Estimate::mean(&arms[0]), Estimate::mean(&arms[1])];
        check_lift(&want.part("relative"), &estimates, &arms, &options);
        if want.of["z_pooled_p"].is_number() {
            let counts = |arm: &Moments| Counts { n: arm.n, successes: arm.successes().unwrap() };
            want.check("z_pooled_p", proportion::pooled_test(counts(&arms[0]), counts(&arms[1])).unwrap().p_value);
        }
    });
}

#[test]
fn edge_cases() {
    each("edge_cases", |case| {
        let input = &case["input"];
        if input["control"].is_null() {
            // Values that are not finite are refused.
            assert!(Accumulator::default().add(f64::NAN).is_err());
            assert!(Accumulator::default().add(f64::INFINITY).is_err());
            return;
        }
        let kind = input["kind"].as_str().map_or(Kind::Mean, |kind| Kind::parse(kind).unwrap());
        let got = row(&arms(input), &options(input, kind));
        let want = expected(case, 1e-12, 0.0);
        for (name, got) in [
            ("mean_treatment", got.mean_t),
            ("ratio_control", got.mean_c),
            ("diff", got.diff),
            ("se", got.se),
            ("p", got.p_value),
            ("ci_lower", got.diff_lo),
            ("ci_upper", got.diff_hi),
            ("lift", got.lift),
            ("lift_ci_lower", got.lift_lo),
            ("lift_ci_upper", got.lift_hi),
        ] {
            want.check_if_given(name, got);
        }
        if want.of["var_control"].is_string() {
            assert!(got.var_c.unwrap() >= 0.0);
        }
        let warnings: Vec<&str> = got.warnings.iter().map(|warning| warning.name()).collect();
        let expected: Vec<&str> =
            case["warnings"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
        assert_eq!(warnings, expected, "{}", case["id"]);
    });
}
