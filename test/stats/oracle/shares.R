# Rscript shares.R  (in this folder) writes expected-shares.json.
source("write-json.R")
options(warn = -1)

wilson <- list()
for (case in list(c(0, 1), c(1, 1), c(0, 5), c(5, 5), c(1, 2), c(3, 4), c(7, 11), c(9, 12), c(138, 200),
                  c(1, 1e3), c(999, 1e3), c(0, 1e6), c(1e6, 1e6), c(123456, 1e6), c(1, 1e6))) {
  for (level in c(0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 0.999999)) {
    interval <- prop.test(case[1], case[2], conf.level = level, correct = FALSE)$conf.int
    wilson[[length(wilson) + 1]] <- list(successes = case[1], n = case[2], level = level,
                                         low = interval[1], high = interval[2])
  }
}

table_of <- function(a, n1, b, n2) matrix(c(a, n1 - a, b, n2 - b), 2)
least_expected <- function(m) min(outer(rowSums(m), colSums(m))) / sum(m)

chi_square <- function(m) {
  total <- sum(m)
  statistic <- (total - 1) * (m[1, 1] * m[2, 2] - m[1, 2] * m[2, 1])^2 /
    prod(c(rowSums(m), colSums(m)))
  pchisq(statistic, 1, lower.tail = FALSE)
}

set.seed(1807)
difference <- list()
add <- function(a, n1, b, n2) {
  m <- table_of(a, n1, b, n2)
  if (any(rowSums(m) == 0)) return(invisible())
  by_chi_square <- least_expected(m) >= 1
  p <- if (by_chi_square) chi_square(m) else fisher.test(m)$p.value
  difference[[length(difference) + 1]] <<- list(
    successes1 = a, n1 = n1, successes2 = b, n2 = n2,
    test = if (by_chi_square) "chi-square" else "fisher", p = p)
}
# The published groups of Paa rette vej i job: with and without company placement.
add(94, 134, 47, 88)
# Least expected count exactly 1, just under, and small tables of every kind.
add(1, 10, 1, 10); add(0, 10, 2, 10); add(0, 11, 2, 9); add(2, 9, 0, 11); add(1, 1, 0, 1); add(1, 2, 0, 1)
add(1, 1, 9, 10); add(3, 3, 0, 3); add(0, 3, 3, 3); add(2, 3, 1, 3)
for (i in 1:120) {
  n1 <- sample(1:30, 1); n2 <- sample(1:30, 1)
  add(rbinom(1, n1, runif(1)), n1, rbinom(1, n2, runif(1)), n2)
}
# Rare events: Fisher with many and with few.
for (i in 1:40) {
  n1 <- sample(1:20, 1); n2 <- sample(50:5000, 1)
  add(rbinom(1, n1, 0.3), n1, rbinom(1, n2, 0.001), n2)
}
add(300, 301, 0, 1e6); add(5, 5, 0, 5e5); add(1, 1e6, 0, 1e6); add(0, 999999, 1, 1)
# Tails down to 1e-300.
for (k in c(60, 100, 200, 300, 400, 500, 600, 700, 800, 880, 900)) add(1000 + k, 2000, 1000 - k, 2000)
add(505000, 1e6, 495000, 1e6); add(513000, 1e6, 487000, 1e6)

fisher <- list()
for (i in 1:60) {
  n1 <- sample(1:60, 1); n2 <- sample(1:60, 1); a <- rbinom(1, n1, runif(1)); b <- rbinom(1, n2, runif(1))
  fisher[[i]] <- list(successes1 = a, n1 = n1, successes2 = b, n2 = n2,
                      p = fisher.test(table_of(a, n1, b, n2))$p.value)
}
# Equally probable tables on the other side count too.
for (case in list(c(2, 10, 8, 10), c(0, 5, 5, 5), c(5, 10, 5, 10), c(3, 8, 5, 8), c(10, 400, 60, 400))) {
  fisher[[length(fisher) + 1]] <- list(successes1 = case[1], n1 = case[2], successes2 = case[3], n2 = case[4],
    p = fisher.test(table_of(case[1], case[2], case[3], case[4]))$p.value)
}

write_cases("expected-shares.json", list(wilson = wilson, difference = difference, fisher = fisher))
