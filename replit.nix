{ pkgs }: {
  deps = [
    pkgs.nodejs_22
  ];
}
